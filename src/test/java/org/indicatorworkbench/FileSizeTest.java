package org.indicatorworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: a file that outgrows its size has taken on a second meaning. */
final class FileSizeTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  private final Map<String, Long> lines = lines();

  @Test
  void noFileIsOver400Lines() {
    assertEquals(List.of(), over(400));
  }

  @Test
  void nineteenOfTwentyFilesAreUnder250Lines() {
    assertTrue(over(249).size() * 20 <= lines.size(), () -> "250 lines or more: " + over(249));
  }

  @Test
  void theMedianFileIsAtMost70LinesLong() {
    List<Long> sorted = lines.values().stream().sorted().toList();
    long median = sorted.get((sorted.size() - 1) / 2);
    assertTrue(median <= 70, () -> "the median is " + median + " lines");
  }

  private List<String> over(long most) {
    return lines.entrySet().stream()
        .filter(file -> file.getValue() > most)
        .map(file -> file.getKey() + " has " + file.getValue())
        .toList();
  }

  private static Map<String, Long> lines() {
    Map<String, Long> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> lines.put(SOURCES.relativize(file).toString(), count(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  private static long count(Path file) {
    try (Stream<String> all = Files.lines(file)) {
      return all.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
