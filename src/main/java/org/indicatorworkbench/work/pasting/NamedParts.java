package org.indicatorworkbench.work.pasting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.NumberReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What in a block names rows and columns and is no value: a first row that is half of periods or of
 * the table's own headings, and up to two first columns of codes or titles. A name is never a
 * number, unless it is that of a column: years may be copied as values too.
 */
final class NamedParts {
  private static final int MOST_NAMING_COLUMNS = 2;
  private static final int SAMPLE = 1_000;

  private final List<List<String>> rows;
  private final Map<String, IndicatorCode> indicators;
  private final Map<String, TargetColumn> columns = new HashMap<>();
  private final Map<Period, TargetColumn> periods = new HashMap<>();
  private final Optional<Frequency> frequency;
  private final int width;
  private final int namingColumns;
  private final boolean hasHeadings;

  NamedParts(List<List<String>> rows, int width, PasteTarget target, Workspace contents) {
    this.rows = rows;
    this.width = width;
    indicators = indicators(contents);
    target.columns().reversed().forEach(column -> columns.put(plain(column.heading()), column));
    target
        .columns()
        .forEach(column -> target.period(column).ifPresent(at -> periods.put(at, column)));
    frequency = periods.keySet().stream().map(Period::frequency).findFirst();
    namingColumns = countNamingColumns();
    hasHeadings = findHeadings();
  }

  /** How many columns at the left say which indicator a row is about. */
  int namingColumns() {
    return namingColumns;
  }

  /** Whether the first row says which column is which. */
  boolean hasHeadings() {
    return hasHeadings;
  }

  /** Whether any name leads to a row or column of the target. */
  boolean leadAnywhere() {
    return namingColumns > 0
        || hasHeadings && rows.getFirst().stream().anyMatch(text -> column(text).isPresent());
  }

  /** The indicator a row of the block names, by code or else by a title that only one has. */
  Optional<IndicatorCode> indicator(List<String> row) {
    return row.stream().limit(namingColumns).flatMap(text -> known(text).stream()).findFirst();
  }

  /** The column of the target with that heading or period. */
  Optional<TargetColumn> column(String heading) {
    return Optional.ofNullable(columns.get(plain(heading)))
        .or(
            () ->
                frequency
                    .flatMap(often -> PeriodReader.find(heading, Optional.of(often)))
                    .map(periods::get));
  }

  private int countNamingColumns() {
    int most = Math.min(MOST_NAMING_COLUMNS, width - 1);
    return (int) IntStream.range(0, most).takeWhile(this::isNaming).count();
  }

  /** Half of its texts have to be known, so that one misspelt code does not make all values. */
  private boolean isNaming(int column) {
    List<String> texts =
        rows.stream()
            .skip(rows.size() > 1 ? 1 : 0)
            .limit(SAMPLE)
            .map(row -> cell(row, column))
            .filter(text -> !text.isEmpty())
            .toList();
    long known = texts.stream().filter(text -> known(text).isPresent()).count();
    return known > 0 && known * 2 >= texts.size();
  }

  private boolean findHeadings() {
    List<String> first = rows.getFirst();
    List<String> named =
        first.stream().skip(namingColumns).filter(text -> !text.isEmpty()).toList();
    return rows.size() > 1
        && !named.isEmpty()
        && named.stream().noneMatch(this::isValue)
        && named.stream().filter(this::isHeading).count() * 2 >= named.size()
        && indicator(first).isEmpty();
  }

  private boolean isHeading(String text) {
    return column(text).isPresent() || PeriodReader.find(text, Optional.empty()).isPresent();
  }

  private boolean isValue(String text) {
    return column(text).isEmpty() && NumberReader.find(text).isPresent();
  }

  private Optional<IndicatorCode> known(String text) {
    return NumberReader.find(text).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(indicators.get(plain(text)));
  }

  private static Map<String, IndicatorCode> indicators(Workspace contents) {
    Map<String, IndicatorCode> byTitle =
        contents.inOrder().stream()
            .map(entry -> entry.indicator())
            .collect(
                Collectors.groupingBy(
                    indicator -> plain(indicator.title()),
                    Collectors.mapping(indicator -> indicator.code(), Collectors.toList())))
            .entrySet()
            .stream()
            .filter(title -> title.getValue().size() == 1)
            .collect(Collectors.toMap(Map.Entry::getKey, title -> title.getValue().getFirst()));
    Stream<IndicatorCode> codes = contents.inOrder().stream().map(e -> e.indicator().code());
    byTitle.putAll(
        codes.collect(
            Collectors.toMap(code -> plain(code.text()), Function.identity(), (one, _) -> one)));
    return byTitle;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at) : "";
  }
}
