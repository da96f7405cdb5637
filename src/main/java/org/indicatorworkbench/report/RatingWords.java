package org.indicatorworkbench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.rag.RateOn;
import org.indicatorworkbench.domain.row.RowState;

/** The rating rule in words, as the settings have it. */
final class RatingWords {
  private static final int MOST_NAMED = 3;

  private RatingWords() {}

  /** The rule for the rows of a table, with the tolerances of their own that some have. */
  static List<String> of(List<RowState> rows, HouseRule house) {
    List<RowState> targeted = rows.stream().filter(row -> row.target().isPresent()).toList();
    boolean points = targeted.stream().allMatch(RatingWords::isPercentage);
    List<String> said = new ArrayList<>();
    said.add(rule(house.tolerance(), points) + ratedOn(house.rateOn()));
    if (rows.stream().anyMatch(row -> row.assessment().isOverridden())) {
      said.add(
          "A rating that was overridden names the computed one; the notes have the reason in"
              + " full.");
    }
    List<RowState> own =
        targeted.stream().filter(row -> !row.tolerance().equals(house.tolerance())).toList();
    if (own.size() > MOST_NAMED) {
      said.add(
          Counted.capital(Counted.of(own.size(), "indicator"))
              + " have a tolerance of their own, listed in the notes.");
    } else if (!own.isEmpty()) {
      said.add(own(own));
    }
    return said;
  }

  /** The rule of the house for units of every kind. */
  static String rule(HouseRule house) {
    return rule(house.tolerance(), false) + ratedOn(house.rateOn());
  }

  /** The rule of the house, for units of every kind, and every tolerance that differs from it. */
  static Note note(List<RowState> rows, HouseRule house) {
    List<String> said = new ArrayList<>();
    said.add(rule(house));
    rows.stream()
        .filter(row -> row.target().isPresent())
        .filter(row -> !row.tolerance().equals(house.tolerance()))
        .forEach(row -> said.add(own(row)));
    rows.stream()
        .filter(row -> row.assessment().isOverridden())
        .forEach(row -> said.add(overridden(row)));
    said.add("Every rating is printed as a word and a shape, so that no reader needs the colour.");
    return new Note("Rating", said);
  }

  private static String overridden(RowState row) {
    return "%s, %s: %s, %s."
        .formatted(
            row.indicator().title(),
            row.ratedAt().title(),
            row.rag().word(),
            row.assessment().explanation());
  }

  private static boolean isPercentage(RowState row) {
    return row.indicator().unit() == Unit.PERCENTAGE;
  }

  private static String rule(Tolerance tolerance, boolean points) {
    return "Green: target met. "
        + switch (tolerance) {
          case Tolerance.None _ -> "Red: target missed; there is no tolerance and so no amber.";
          case Tolerance.Units _, Tolerance.Relative _ ->
              "Amber: missed by no more than " + size(tolerance, points) + ". Red: missed by more.";
          case Tolerance.Band _ ->
              "Amber: missed, but inside " + size(tolerance, points) + ". Red: outside it.";
        };
  }

  private static String size(Tolerance tolerance, boolean points) {
    return switch (tolerance) {
      case Tolerance.None _ -> "nothing";
      case Tolerance.Units units ->
          plain(units.size())
              + " percentage points"
              + (points ? "" : " (units, where the figure is no percentage)");
      case Tolerance.Relative relative -> plain(relative.percent()) + "% of the target";
      case Tolerance.Band band -> "the band of " + plain(band.low()) + " to " + plain(band.high());
    };
  }

  private static String ratedOn(RateOn rateOn) {
    return rateOn == RateOn.DISPLAYED
        ? " Values are rated as displayed."
        : " Values are rated before rounding.";
  }

  private static String own(List<RowState> rows) {
    return rows.stream().map(RatingWords::own).collect(Collectors.joining(" "));
  }

  private static String own(RowState row) {
    boolean percentage = row.indicator().unit() == Unit.PERCENTAGE;
    String size =
        row.tolerance() instanceof Tolerance.Units units && !percentage
            ? plain(units.size())
            : size(row.tolerance(), true);
    return row.indicator().title() + " has a tolerance of its own: " + size + ".";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
