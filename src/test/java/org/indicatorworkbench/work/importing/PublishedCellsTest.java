package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** Every cell of the tables of the improvement board's paper, held against the sample. */
class PublishedCellsTest {
  private static final String SAMPLE = "improvement-board-2021-01";
  private static final Set<String> AT_A_PERIOD =
      Set.of("value", "numerator", "note", "pending", "no figure");

  private final Workspace contents = Imports.plan(Workspace.EMPTY, Imports.sample(SAMPLE)).after();
  private final List<PublishedCell> cells =
      rows("coverage.csv").stream().map(PublishedCell::new).toList();
  private final Map<String, String> changes =
      rows("published.csv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("code") + " " + row.get("period"), row -> row.get("direction")));

  private static List<CSVRecord> rows(String file) {
    String text = new String(Imports.resource("sample-data", SAMPLE, file), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyCellIsInTheWorkspaceAsTheReaderReadsItOrLeftOutWithAReason() {
    assertEquals(
        List.of(), cells.stream().filter(cell -> !cell.isTrueOf(contents, changes)).toList());
  }

  @Test
  void noRowOfATableLacksACell() {
    Map<String, Map<String, Set<String>>> tables = new LinkedHashMap<>();
    for (PublishedCell cell : cells) {
      tables
          .computeIfAbsent(cell.get("table"), _ -> new LinkedHashMap<>())
          .computeIfAbsent(cell.get("row"), _ -> new TreeSet<>())
          .add(cell.get("column"));
    }
    assertEquals(
        List.of(20, 81),
        List.of(tables.size(), tables.values().stream().mapToInt(Map::size).sum()));
    tables.forEach(
        (table, rows) -> assertEquals(1, new LinkedHashSet<>(rows.values()).size(), table));
  }

  @Test
  void noNumberOfACellIsPassedOver() {
    Map<String, List<PublishedCell>> parts =
        cells.stream()
            .filter(cell -> !cell.get("kind").equals("left out"))
            .collect(
                Collectors.groupingBy(
                    PublishedCell::cell, LinkedHashMap::new, Collectors.toList()));
    List<String> passedOver = new ArrayList<>();
    parts.forEach(
        (cell, lines) -> {
          String rest = lines.getFirst().get("published");
          StringBuilder between = new StringBuilder();
          for (PublishedCell line : lines) {
            int at = rest.indexOf(line.get("part"));
            if (at < 0) {
              passedOver.add(line + " is not in its cell, or not there");
              return;
            }
            between.append(rest, 0, at).append(' ');
            rest = rest.substring(at + line.get("part").length());
          }
          if (between.append(rest).chars().anyMatch(Character::isDigit)) {
            passedOver.add(cell + ": " + between);
          }
        });
    assertEquals(List.of(), passedOver);
  }

  @Test
  void nothingInTheSampleComesFromElsewhere() {
    Set<String> figures = new TreeSet<>();
    Set<String> benchmarks = new TreeSet<>();
    Set<String> targets = new TreeSet<>();
    for (Entry entry : contents.inOrder()) {
      String code = entry.indicator().code().text();
      entry.series().observations().keySet().forEach(at -> figures.add(code + " " + at.key()));
      entry
          .benchmarks()
          .forEach(one -> benchmarks.add(code + " " + one.comparator() + ", " + one.year()));
      entry.targets().steps().forEach(_ -> targets.add(code + " "));
    }
    assertEquals(figures, places(AT_A_PERIOD));
    assertEquals(benchmarks, places(Set.of("benchmark")));
    assertEquals(targets, places(Set.of("target")));
    assertEquals(changes.keySet(), places(Set.of("change")));
  }

  private Set<String> places(Set<String> kinds) {
    return cells.stream()
        .filter(cell -> kinds.contains(cell.get("kind")))
        .map(PublishedCell::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void sixOfTheChangeWordsContradictTheirFigures() {
    List<RowState> rows = RowDeriver.all(contents, Imports.period("2020-12"));
    Map<String, Boolean> agrees = new LinkedHashMap<>();
    cells.stream()
        .filter(cell -> cell.get("column").equals("PP CHANGE") && cell.get("kind").equals("change"))
        .forEach(cell -> change(rows, cell).ifPresent(yes -> agrees.put(cell.get("code"), yes)));
    assertEquals(24, agrees.size());
    assertEquals(
        List.of("K9", "K21", "A1", "C3", "V1", "V2"),
        agrees.keySet().stream().filter(code -> !agrees.get(code)).toList());
  }

  /**
   * Whether the printed word is that of the figures of November and December, if both are there.
   */
  private static java.util.Optional<Boolean> change(List<RowState> rows, PublishedCell cell) {
    String word = cell.get("part").toLowerCase();
    int said = word.startsWith("increase") ? 1 : word.startsWith("no") ? 0 : -1;
    return rows.stream()
        .filter(row -> row.code().text().equals(cell.get("code")))
        .filter(row -> row.at(Imports.period("2020-11")).isPresent())
        .flatMap(row -> row.onPrevious().stream())
        .map(change -> change.absolute().signum() == said)
        .findFirst();
  }
}
