package org.indicatorworkbench.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every column that has a meaning, with the headings under which files have it. */
public enum Column {
  CODE("code", "ref", "reference", "reference code", "indicator code", "indicator ref", "kpi code"),
  SECTION("section", "area", "theme", "service area", "domain"),
  INDICATOR("indicator", "indicator name", "title", "measure", "performance indicator", "kpi"),
  UNIT("unit", "units", "unit of measure", "data type"),
  DECIMALS("decimals", "decimal places"),
  POLARITY("polarity", "good is", "good to be", "better is"),
  FREQUENCY("frequency", "reporting frequency"),
  BASIS("basis"),
  TARGET("target"),
  TARGET_FROM("target from", "target since"),
  TOLERANCE("tolerance"),
  PARENT("parent", "parent code", "part of"),
  OWNER("owner", "lead", "lead officer", "responsible officer"),
  OUTCOME("outcome", "outcome statement"),
  DEFINITION("definition", "description"),
  PERIOD("period", "reporting period", "time period", "month", "quarter"),
  VALUE("value", "result", "actual", "figure", "outturn"),
  NUMERATOR("numerator"),
  DENOMINATOR("denominator"),
  STATUS("status"),
  NOTE("note", "notes", "comment", "comments"),
  DUE("due", "due date"),
  SOURCE("source", "data source"),
  COMPARATOR("comparator"),
  YEAR("year", "financial year", "benchmark year"),
  ABOUT("about"),
  TEXT("text", "commentary", "narrative"),
  STATE("state"),
  POPULATION("population", "population estimate"),
  AGE_GROUP("age group"),
  RAG("rag", "rag rating", "rag status"),
  DIRECTION("direction", "direction of travel", "dot"),
  SETTING("setting");

  private static final Map<String, Column> BY_HEADING = byHeading();

  private final String key;
  private final List<String> aliases;

  Column(String key, String... aliases) {
    this.key = key;
    this.aliases = List.of(aliases);
  }

  /** The heading of its own, as it is advised. */
  public String key() {
    return key;
  }

  /** The column that a heading names: case, spaces and punctuation do not matter. */
  public static Optional<Column> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(normal(heading)));
  }

  /** Letters and digits only, in small letters. */
  static String normal(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static Map<String, Column> byHeading() {
    Map<String, Column> columns = new HashMap<>();
    Arrays.stream(values())
        .forEach(
            column ->
                Stream.concat(Stream.of(column.key), column.aliases.stream())
                    .forEach(heading -> columns.put(normal(heading), column)));
    return columns;
  }
}
