package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.going.Destination;
import org.indicatorworkbench.ui.going.Destinations;

/** Goes where the user has named; what was not named stays as it is. */
record Going(GridModel model, Cursor cursor) {

  Destinations destinations() {
    return new Destinations(
        model.rows().stream().map(RowState::indicator).toList(), model.periods());
  }

  void to(Destination there) {
    Optional<CellAddress> here = model.selectionProperty().get();
    Optional<IndicatorCode> code =
        there
            .indicator()
            .map(Indicator::code)
            .or(() -> here.map(CellAddress::code))
            .or(() -> model.rows().stream().findFirst().map(RowState::code));
    Optional<Period> period =
        there
            .period()
            .or(() -> here.map(CellAddress::period))
            .or(() -> model.askedProperty().get());
    code.ifPresent(
        row ->
            period.ifPresent(
                column -> {
                  CellAddress address = new CellAddress(row, column);
                  model.select(address);
                  cursor.to(address);
                }));
  }
}
