package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * A workspace to the last digit and in the order in which it is read: 70 and 70.0 are equal values,
 * but not the same ones. The same in every process.
 */
final class Exact {
  private Exact() {}

  /** Says whether both are equal values, and the same ones to the digit. */
  static void requireSame(String what, Workspace expected, Workspace actual) {
    List<String> lines = lines(expected);
    List<String> others = lines(actual);
    if (!lines.equals(others)) {
      fail(what + ": expected " + without(lines, others) + " but was " + without(others, lines));
    }
    if (!expected.equals(actual)) {
      fail(what + ": equal to the digit, but not equal");
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return lines.stream().filter(line -> !known.contains(line)).limit(3).toList();
  }

  /** A line for each indicator, in whose record everything has an order, and one for each part. */
  static List<String> lines(Workspace contents) {
    Stream<String> rest =
        Arrays.stream(Workspace.class.getRecordComponents())
            .filter(part -> !part.getName().equals("entries"))
            .map(part -> part.getName() + " " + text(value(part, contents)));
    return Stream.concat(contents.inOrder().stream().map(Object::toString), rest).toList();
  }

  /** By which another process can tell whether it has the same. */
  static String fingerprint(Workspace contents) {
    return Integer.toHexString(lines(contents).hashCode());
  }

  private static String text(Object value) {
    return switch (value) {
      case Record whole ->
          Arrays.stream(whole.getClass().getRecordComponents())
              .map(part -> text(value(part, whole)))
              .collect(Collectors.joining(",", whole.getClass().getSimpleName() + "(", ")"));
      case Optional<?> some -> some.map(Exact::text).orElse("empty");
      case List<?> list -> list.stream().map(Exact::text).toList().toString();
      case Collection<?> set -> set.stream().map(Exact::text).sorted().toList().toString();
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
              .sorted()
              .toList()
              .toString();
      default -> value.toString();
    };
  }

  private static Object value(RecordComponent part, Record whole) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
