package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import org.indicatorworkbench.domain.row.RowState;

/** A column of the table, whose cells all know the whole row. */
final class GridColumn extends TableColumn<GridLine, RowState> {
  private static final String ASKED = "asked";
  private static final double NONE = -1;

  private final Column shown;
  private int characters;
  private double given;

  /**
   * @param characters how many are to be readable, by which its width is measured
   */
  GridColumn(Column shown, int characters, CellFactory cells) {
    super(shown.heading());
    this.shown = shown;
    this.characters = characters;
    given = getWidth();
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(features -> features.getValue().row());
    setCellFactory(_ -> cells.make(shown));
    getStyleClass().add(shown.isNumeric() ? "numeric" : "words");
    if (shown instanceof FixedColumn fixed) {
      getStyleClass().add(fixed.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  Column shown() {
    return shown;
  }

  int characters() {
    return characters;
  }

  /** Becomes wider where that makes these rows readable, unless the user has chosen the width. */
  void grow(List<RowState> rows, ColumnWidths widths) {
    int needed = shown.characters(rows);
    if (needed > characters) {
      characters = needed;
      if (!isOfTheUser()) {
        give(widths.of(needed));
      }
    }
  }

  /** Sets a width; one that the user has chosen stays the user's. */
  void give(double width) {
    given = isOfTheUser() ? NONE : width;
    setPrefWidth(width);
  }

  /** Whether the user has made it wider or narrower. */
  boolean isOfTheUser() {
    return given == NONE || Math.abs(getWidth() - given) > 1;
  }

  boolean isFrozen() {
    return shown.isFrozen();
  }

  /** Marks the column of the period that is asked for. */
  void mark(boolean asked) {
    if (!asked) {
      getStyleClass().remove(ASKED);
    } else if (!getStyleClass().contains(ASKED)) {
      getStyleClass().add(ASKED);
    }
  }
}
