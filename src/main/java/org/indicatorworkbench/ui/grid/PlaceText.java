package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.work.editing.Place;

/** What stands in a place as it would be typed there. */
final class PlaceText {
  private PlaceText() {}

  /** Parts where it has them, else digits as given; blank where nothing stands. */
  static String of(Place place, RowState row) {
    return switch (place) {
      case Place.Figure figure ->
          row.at(figure.period()).map(seen -> ValuePrinter.editable(seen.value())).orElse("");
      case Place.Title _ -> row.indicator().title();
      case Place.Owner _ -> row.indicator().owner();
    };
  }
}
