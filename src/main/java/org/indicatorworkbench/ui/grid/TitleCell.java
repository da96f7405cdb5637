package org.indicatorworkbench.ui.grid;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.row.RowState;

/** The name of an indicator, set in below what it is a part of, with an arrow that folds parts. */
final class TitleCell extends GridCell {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

  /** How far a part is set in, and how much room the arrow has, in heights of the text. */
  private static final double STEP = 1.1;

  private final Region arrow = new Region();
  private final HBox indent = new HBox(arrow);
  // Held here, because lines outlive cells and hold it weakly.
  private final InvalidationListener nest = _ -> nest();
  private final InvalidationListener weak = new WeakInvalidationListener(nest);
  private IndicatorLine watched;

  TitleCell(GridModel model) {
    super(FixedColumn.TITLE);
    arrow.getStyleClass().add("arrow");
    indent.getStyleClass().add("indent");
    fontProperty()
        .addListener(_ -> setIn(watched == null ? Nesting.NONE : watched.nesting().get()));
    // A click on the arrow is no click on the cell.
    indent.addEventHandler(
        MouseEvent.ANY,
        event -> {
          if (watched != null && watched.nesting().get().isWhole()) {
            if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
              model.toggle(watched.code());
            }
            event.consume();
          }
        });
  }

  @Override
  void show(RowState row) {
    setText(column().text(row));
    pseudoClassStateChanged(RETIRED, row.indicator().retired().isPresent());
    watch(line() instanceof IndicatorLine line ? line : null);
  }

  @Override
  void showNothing() {
    setText("");
    pseudoClassStateChanged(RETIRED, false);
    watch(null);
  }

  @Override
  String spoken() {
    return super.spoken() + (watched == null ? "" : watched.nesting().get().spoken());
  }

  /** Where the text begins, in pixels from the left. */
  double textStart() {
    return getGraphic() == null ? 0 : indent.getWidth();
  }

  private void watch(IndicatorLine line) {
    if (watched != line) {
      if (watched != null) {
        watched.nesting().removeListener(weak);
      }
      watched = line;
      if (line != null) {
        line.nesting().addListener(weak);
      }
    }
    nest();
  }

  private void nest() {
    Nesting now = watched == null ? Nesting.NONE : watched.nesting().get();
    setIn(now);
    arrow.setVisible(now.isWhole());
    arrow.pseudoClassStateChanged(FOLDED, now.folded());
    setGraphic(now.among() ? indent : null);
  }

  private void setIn(Nesting now) {
    double step = Math.rint(STEP * getFont().getSize());
    indent.setMinWidth(step * (now.depth() + 1));
    indent.setMaxWidth(step * (now.depth() + 1));
  }
}
