package org.indicatorworkbench.domain.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;

/** Two rows with one title, which nobody can tell apart. */
final class DuplicateTitle implements Check {
  private static final Rule RULE = new Rule("duplicate title", Severity.WARNS);

  @Override
  public List<Finding> findings(Checked checked) {
    Map<String, RowState> first = new LinkedHashMap<>();
    return checked.rows().stream()
        .flatMap(
            row ->
                Optional.ofNullable(first.putIfAbsent(key(row), row))
                    .map(other -> finding(row, other))
                    .stream())
        .toList();
  }

  private static String key(RowState row) {
    return row.indicator()
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}%]+", " ")
            .strip()
        + "\n"
        + row.indicator().parent();
  }

  private static Finding finding(RowState row, RowState other) {
    return RULE.about(
        row.code(),
        "It has the title of %s, “%s”. Rename one, or retire it where both are the same."
            .formatted(other.code(), other.indicator().title()),
        other.code() + " " + other.indicator().title());
  }
}
