package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.transformation.FilteredList;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.grid.CellAddress;
import org.indicatorworkbench.ui.grid.GridActions;
import org.indicatorworkbench.ui.grid.GridModel;
import org.indicatorworkbench.ui.grid.GridView;
import org.indicatorworkbench.ui.pasting.CellClipboard;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.WorkList;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.history.ChangedPlace;
import org.indicatorworkbench.work.pasting.PasteTarget;

/** The middle of the window: the grid of the open workbook and, beneath it, how to read it. */
final class GridPane extends VBox {
  private final OpenWorkbook open;
  private final FilteredList<RowState> rows;
  private final GridModel model;
  private final GridView grid;
  private final Details details;

  /**
   * @param clipboard what copies, pastes and puts texts into many cells
   * @param importing offered while there is nothing to show
   * @param sheets where the details of a value are laid beside its cell
   */
  GridPane(OpenWorkbook open, CellClipboard clipboard, Command importing, Sheets sheets) {
    this.open = open;
    details = new Details(open, sheets, this::focusGrid);
    rows = new FilteredList<>(open.rows());
    model = new GridModel(rows);
    model.editableProperty().set(open.canEdit());
    grid = new GridView(model, new Edits(clipboard), importing);
    VBox.setVgrow(grid, Priority.ALWAYS);
    getStyleClass().add("grid-pane");
    getChildren().setAll(grid, new Legend(open));
    open.readingProperty().subscribe(this::show);
    model.selectionProperty().subscribe(this::chosen);
    model.headingProperty().subscribe(heading -> chosenSection(heading.flatMap(Heading::section)));
  }

  /**
   * Goes to the next indicator that has the text; an empty text marks nothing any more.
   *
   * @return whether there is one
   */
  boolean find(String text) {
    model.findProperty().set(text);
    return text.isBlank() || model.findNext(true);
  }

  /** Goes to the first indicator of a section. */
  void goTo(Section section) {
    rows.stream()
        .filter(row -> row.section().equals(section))
        .findFirst()
        .ifPresent(row -> model.select(new CellAddress(row.code(), row.asked())));
    open.selectionProperty().set(new Selection.OneSection(section));
  }

  /** Goes to an indicator at the period asked for. */
  void goTo(IndicatorCode code) {
    model.select(new CellAddress(code, open.getReading().asked()));
  }

  /** Goes to what was changed; nothing happens where its row is not shown. */
  void goTo(ChangedPlace place) {
    Reading seen = open.getReading();
    Period column = place.period().filter(seen.periods()::contains).orElseGet(seen::asked);
    model.select(new CellAddress(place.code(), column));
    grid.reveal();
  }

  /** Whether an indicator is among the rows that are shown. */
  boolean shows(IndicatorCode code) {
    return rows.stream().anyMatch(row -> row.code().equals(code));
  }

  /**
   * Shows only the rows that are on a list now. They stay while the user works on them, though they
   * may leave the list by it; choosing the list again looks anew.
   */
  void filter(Optional<WorkList> list) {
    if (list.isEmpty()) {
      rows.setPredicate(null);
    } else {
      Set<IndicatorCode> onList =
          open.rows().stream()
              .filter(list.get()::holds)
              .map(RowState::code)
              .collect(Collectors.toSet());
      rows.setPredicate(row -> onList.contains(row.code()));
    }
  }

  /** Opens a cell with a text that could not be written into it. */
  void typeAgain(TypedCell cell) {
    if (cell.place() instanceof Place.Figure(IndicatorCode code, Period period)) {
      grid.edit(new CellAddress(code, period), cell.text());
    }
  }

  /** Puts the focus into the grid. */
  void focusGrid() {
    grid.requestFocus();
    // A grid that has just been made has no width yet in which to scroll.
    Frames.after(grid::reveal);
  }

  private void show(Reading view) {
    if (!model.periods().equals(view.periods())) {
      model.periods().setAll(view.periods());
    }
    model.askedProperty().set(Optional.of(view.asked()));
  }

  private void chosen(Optional<CellAddress> address) {
    address.ifPresent(
        at -> open.selectionProperty().set(new Selection.Row(at.code(), at.period())));
  }

  private void chosenSection(Optional<Section> section) {
    section.ifPresent(one -> open.selectionProperty().set(new Selection.OneSection(one)));
  }

  /** What is typed into the grid, handed to the workbook. */
  private final class Edits implements GridActions {
    private final CellClipboard clipboard;

    Edits(CellClipboard clipboard) {
      this.clipboard = clipboard;
    }

    @Override
    public CellOutcome type(TypedCell cell, boolean agreed) {
      return open.type(cell, agreed);
    }

    @Override
    public void put(String name, List<TypedCell> cells) {
      clipboard.put(name, cells);
    }

    @Override
    public void copy(CopiedBlock block, CopyKind kind) {
      clipboard.copy(block, kind);
    }

    @Override
    public void paste(PasteTarget target) {
      clipboard.paste(target);
    }

    @Override
    public void details(CellAddress cell) {
      grid.boundsOf(cell).ifPresent(place -> details.show(cell, place));
    }
  }
}
