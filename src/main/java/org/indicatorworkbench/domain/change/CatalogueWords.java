package org.indicatorworkbench.domain.change;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Tolerance;

/** A change of the catalogue in words: the fields that differ. */
final class CatalogueWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private CatalogueWords() {}

  static List<ChangeWords> of(Change.OfIndicator change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return List.of(
          new ChangeWords(
              "Indicator",
              change.before().map(Indicator::title).orElse(""),
              change.after().map(Indicator::title).orElse("")));
    }
    Map<String, String> before = fields(change.before().get());
    List<ChangeWords> words = new ArrayList<>();
    fields(change.after().get())
        .forEach(
            (field, after) -> {
              if (!after.equals(before.get(field))) {
                words.add(new ChangeWords(field, before.get(field), after));
              }
            });
    return List.copyOf(words);
  }

  private static Map<String, String> fields(Indicator indicator) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Title", indicator.title());
    fields.put("Section", indicator.section().heading());
    fields.put("Place in the catalogue", String.valueOf(indicator.position()));
    fields.put("Unit", indicator.unit().key());
    fields.put("Decimals", String.valueOf(indicator.decimals()));
    fields.put("Polarity", indicator.polarity().key());
    fields.put("Frequency", indicator.frequency().key());
    fields.put("Basis", indicator.basis().key());
    fields.put("Part of", indicator.parent().map(IndicatorCode::text).orElse(""));
    fields.put("Tolerance", indicator.tolerance().map(Tolerance::text).orElse(""));
    fields.put("Owner", indicator.owner());
    fields.put("Outcome", indicator.outcome());
    fields.put("Definition", indicator.definition());
    fields.put("Retired after", indicator.retired().map(DAY::format).orElse(""));
    return fields;
  }
}
