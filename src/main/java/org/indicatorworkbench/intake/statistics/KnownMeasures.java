package org.indicatorworkbench.intake.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * The measures that the workbench knows, from the table {@code measures.tsv} beside this class:
 * key, title, other titles, unit, basis, filters, column, parts, whole. A measure whose columns
 * were renamed between releases has several lines.
 */
public final class KnownMeasures {
  private static final int FIELDS = 9;
  private static final List<MeasureForm> FORMS = read();

  private KnownMeasures() {}

  /** What a file publishes of it, each measure in the first way that fits. */
  public static List<MeasureForm> in(StatisticsTable table) {
    Map<String, MeasureForm> found = new LinkedHashMap<>();
    FORMS.stream()
        .filter(form -> form.isIn(table))
        .forEach(form -> found.putIfAbsent(form.measure().key(), form));
    return List.copyOf(found.values());
  }

  /** Every measure, as the table has them. */
  public static List<PublishedMeasure> all() {
    Set<PublishedMeasure> all = new LinkedHashSet<>();
    FORMS.forEach(form -> all.add(form.measure()));
    return List.copyOf(all);
  }

  /** Whether a column tells the place and time of a row, or something of a measure. */
  public static boolean isRead(String heading, List<MeasureForm> forms) {
    String name = StatisticsTable.normal(heading);
    return StatisticsTable.GEOGRAPHY.contains(name)
        || forms.stream()
            .flatMap(MeasureForm::columns)
            .map(StatisticsTable::normal)
            .anyMatch(name::equals);
  }

  private static List<MeasureForm> read() {
    try (InputStream table = KnownMeasures.class.getResourceAsStream("measures.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(KnownMeasures::form)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MeasureForm form(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalStateException("measures.tsv has a line of another shape: " + line);
    }
    PublishedMeasure measure =
        new PublishedMeasure(
            fields[0],
            fields[1],
            list(fields[2], "\\|"),
            Unit.read(fields[3]),
            Basis.read(fields[4]));
    return new MeasureForm(
        measure,
        filters(fields[5]),
        optional(fields[6]),
        list(fields[7], " \\+ "),
        optional(fields[8]));
  }

  private static Map<String, String> filters(String field) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String filter : list(field, "; ")) {
      String[] both = filter.split("=", 2);
      filters.put(both[0].strip(), both[1].strip());
    }
    return filters;
  }

  private static Optional<String> optional(String field) {
    return Optional.of(field.strip()).filter(text -> !text.isEmpty());
  }

  private static List<String> list(String field, String divider) {
    return Arrays.stream(field.split(divider))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
