package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Whether workspaces are the same to the last digit: 70 and 70.0 are equal values, but not one. */
final class Exact {
  private Exact() {}

  /** Says whether both are equal values, the same to the digit, and in the same order. */
  static void requireSame(String what, Workspace expected, Workspace actual) {
    Optional<String> difference = difference(expected, actual);
    if (difference.isPresent()) {
      fail(what + " is not what it should be: " + difference.get());
    }
    assertEquals(
        List.copyOf(expected.entries().keySet()), List.copyOf(actual.entries().keySet()), what);
    assertEquals(expected, actual, what);
  }

  /** The first difference, with the way to it. What is one and the same object has none. */
  private static Optional<String> difference(Object expected, Object actual) {
    if (expected == actual) {
      return Optional.empty();
    }
    return switch (expected) {
      case Record whole when whole.getClass() == actual.getClass() ->
          inRecord(whole, (Record) actual);
      case Optional<?> some when some.isPresent() && ((Optional<?>) actual).isPresent() ->
          difference(some.get(), ((Optional<?>) actual).get());
      case List<?> list when list.size() == ((List<?>) actual).size() ->
          inList(list, (List<?>) actual);
      case Map<?, ?> map -> inMap(map, (Map<?, ?>) actual);
      default ->
          expected.equals(actual)
              ? Optional.empty()
              : Optional.of(": expected " + expected + " but was " + actual);
    };
  }

  private static Optional<String> inRecord(Record expected, Record actual) {
    for (RecordComponent part : Records.parts(expected)) {
      Optional<String> found =
          difference(Records.value(part, expected), Records.value(part, actual));
      if (found.isPresent()) {
        return at(part.getName(), found);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inList(List<?> expected, List<?> actual) {
    for (int place = 0; place < expected.size(); place++) {
      Optional<String> found = difference(expected.get(place), actual.get(place));
      if (found.isPresent()) {
        return at(place, found);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inMap(Map<?, ?> expected, Map<?, ?> actual) {
    Set<Object> keys = new LinkedHashSet<>(expected.keySet());
    keys.addAll(actual.keySet());
    for (Object key : keys) {
      Optional<String> found =
          difference(Optional.ofNullable(expected.get(key)), Optional.ofNullable(actual.get(key)));
      if (found.isPresent()) {
        return at(key, found);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(Object part, Optional<String> difference) {
    return difference.map(found -> "/" + part + found);
  }
}
