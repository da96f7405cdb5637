package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Sort;

/** A column of the table, whose cells all know the whole row. */
final class GridColumn extends TableColumn<GridLine, RowState> {
  private static final String ASKED = "asked";

  private final Column shown;
  private int characters;
  private String label = "";
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
      getStyleClass().add(fixed.kind());
    }
  }

  Column shown() {
    return shown;
  }

  int characters() {
    return Math.max(characters, label.length());
  }

  /** Shows a text in the header. */
  void label(String text, Optional<Sort> sort, ColumnWidths widths) {
    int before = characters();
    label = text;
    setText(text + sort.map(by -> by.reversed() ? " ▴" : " ▾").orElse(""));
    if (characters() != before) {
      give(widths.of(this));
    }
  }

  /** Becomes wider where that makes these rows readable, unless the user has chosen the width. */
  void grow(List<RowState> rows, ColumnWidths widths) {
    int needed = shown.characters(rows);
    if (needed > characters) {
      characters = needed;
      give(widths.of(this));
    }
  }

  /** Sets a width. */
  void give(double width) {
    given = width;
    setPrefWidth(width);
  }

  /** Whether the user has made it wider or narrower than it was given. */
  boolean isPulled() {
    return Math.abs(getWidth() - given) > 1;
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
