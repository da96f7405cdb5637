package org.indicatorworkbench.ui.pasting;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.Place;

/** What becomes of a text, in words. */
final class OutcomeWords {
  private OutcomeWords() {}

  static String column(Place place) {
    return switch (place) {
      case Place.Figure figure -> figure.period().label();
      case Place.Title _ -> "Title";
      case Place.Owner _ -> "Owner";
    };
  }

  /** What stands in a place now; empty for nothing. */
  static String standing(Entry entry, Place place) {
    return switch (place) {
      case Place.Figure figure ->
          entry
              .series()
              .at(figure.period())
              .map(seen -> value(seen.value(), entry.indicator()))
              .orElse("");
      case Place.Title _ -> entry.indicator().title();
      case Place.Owner _ -> entry.indicator().owner();
    };
  }

  /**
   * @param entry what is held of the indicator; empty when it is gone
   * @param agreed whether parts may be lost
   */
  static String becomes(CellOutcome outcome, Optional<Entry> entry, boolean agreed) {
    return switch (outcome) {
      case CellOutcome.Same same when !same.remark().isEmpty() -> same.remark();
      case CellOutcome.Same _ -> entry.isPresent() ? "Stands there already" : "No such indicator";
      case CellOutcome.Refused refused -> "Cannot be read: " + refused.reason();
      case CellOutcome.LosesParts asks ->
          agreed
              ? changed(asks.change(), entry) + ", without " + asks.parts()
              : "Left as it is: " + asks.parts() + " would be lost";
      case CellOutcome.Changes can -> changed(can.change(), entry);
    };
  }

  private static String changed(Change change, Optional<Entry> entry) {
    return switch (change) {
      case Change.OfObservation of ->
          of.after()
              .map(seen -> "Becomes " + observed(seen, entry.orElseThrow().indicator()))
              .orElse("Is taken away");
      case Change.OfIndicator _ -> "Replaces it";
      default -> "Is changed";
    };
  }

  private static String observed(Observation seen, Indicator indicator) {
    String value = read(seen.value(), indicator);
    return seen.status() == Status.ACTUAL ? value : value + ", " + seen.status().key();
  }

  /** All that was read, where less of it will be seen. */
  private static String read(Value value, Indicator indicator) {
    boolean isSeen =
        switch (value) {
          case Value.Figure(BigDecimal number) ->
              ValuePrinter.displayed(value, indicator)
                  .filter(shown -> shown.compareTo(number) == 0)
                  .isPresent();
          case Value.Special _ -> false;
          default -> true;
        };
    return isSeen
        ? value(value, indicator)
        : "%s (shown as %s)"
            .formatted(ValuePrinter.editable(value), ValuePrinter.print(value, indicator));
  }

  private static String value(Value value, Indicator indicator) {
    String shown = ValuePrinter.print(value, indicator);
    return value instanceof Value.Ratio ? shown + " (" + ValuePrinter.editable(value) + ")" : shown;
  }
}
