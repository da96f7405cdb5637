package org.indicatorworkbench.ui.workbook;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The rows as the grid observes them. An edit replaces only the rows that are other objects now, so
 * that only they are painted again, and tells of all of them at once: whoever counts the rows
 * counts them once.
 */
final class RowList {
  private final Rows rows = new Rows();

  ObservableList<RowState> observable() {
    return rows;
  }

  void show(List<RowState> next) {
    if (codes(rows).equals(codes(next))) {
      rows.replace(next);
    } else {
      rows.setAll(next);
    }
  }

  private static List<IndicatorCode> codes(List<RowState> rows) {
    return rows.stream().map(RowState::code).toList();
  }

  /** A list in which many rows are replaced as one change. */
  private static final class Rows extends ModifiableObservableListBase<RowState> {
    private final List<RowState> now = new ArrayList<>();

    void replace(List<RowState> next) {
      beginChange();
      for (int at = 0; at < next.size(); at++) {
        if (now.get(at) != next.get(at)) {
          set(at, next.get(at));
        }
      }
      endChange();
    }

    @Override
    public RowState get(int at) {
      return now.get(at);
    }

    @Override
    public int size() {
      return now.size();
    }

    @Override
    protected void doAdd(int at, RowState row) {
      now.add(at, row);
    }

    @Override
    protected RowState doSet(int at, RowState row) {
      return now.set(at, row);
    }

    @Override
    protected RowState doRemove(int at) {
      return now.remove(at);
    }
  }
}
