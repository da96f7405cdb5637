package org.indicatorworkbench.ui.workbook;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The rows as the grid observes them. An edit replaces only the rows that are other objects now, so
 * that only they are painted again.
 */
final class RowList {
  private final ObservableList<RowState> rows = FXCollections.observableArrayList();

  ObservableList<RowState> observable() {
    return rows;
  }

  void show(List<RowState> next) {
    if (!codes(rows).equals(codes(next))) {
      rows.setAll(next);
      return;
    }
    for (int at = 0; at < next.size(); at++) {
      if (rows.get(at) != next.get(at)) {
        rows.set(at, next.get(at));
      }
    }
  }

  private static List<IndicatorCode> codes(List<RowState> rows) {
    return rows.stream().map(RowState::code).toList();
  }
}
