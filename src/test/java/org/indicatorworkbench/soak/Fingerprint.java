package org.indicatorworkbench.soak;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * By which one process can tell whether it has the same contents as another. What is the same
 * object as the last time is not written out again.
 */
final class Fingerprint {
  private Map<Object, Integer> known = new IdentityHashMap<>();

  String of(Workspace contents) {
    Map<Object, Integer> parts = new IdentityHashMap<>();
    List<Integer> all =
        Stream.concat(
                contents.inOrder().stream(),
                Stream.of(Records.parts(contents))
                    .filter(part -> !part.getName().equals("entries"))
                    .map(part -> Records.value(part, contents)))
            .map(part -> parts.computeIfAbsent(part, this::hash))
            .toList();
    known = parts;
    return Integer.toHexString(all.hashCode());
  }

  private Integer hash(Object part) {
    Integer before = known.get(part);
    return before == null ? text(part).hashCode() : before;
  }

  /** The same in every process: sets and maps have an order of their own in each. */
  private static String text(Object value) {
    return switch (value) {
      case Record whole ->
          Arrays.stream(Records.parts(whole))
              .map(part -> text(Records.value(part, whole)))
              .collect(Collectors.joining(",", whole.getClass().getSimpleName() + "(", ")"));
      case Optional<?> some -> some.map(Fingerprint::text).orElse("empty");
      case List<?> list -> list.stream().map(Fingerprint::text).toList().toString();
      case Collection<?> set -> set.stream().map(Fingerprint::text).sorted().toList().toString();
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
              .sorted()
              .toList()
              .toString();
      default -> value.toString();
    };
  }
}
