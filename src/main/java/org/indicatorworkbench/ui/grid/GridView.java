package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;

/**
 * The table of indicators: code, name, trend and rating stay in sight beside the periods, and every
 * figure is edited where it stands.
 */
public final class GridView extends StackPane {
  private final TableView<GridLine> table = new IndicatorTable();
  private final Cursor cursor;
  private final Editing editing;
  private final EmptyState empty;
  private final GridCopy copy = new GridCopy(table);
  private final TitleEditing titles;

  /**
   * @param model what is shown
   * @param actions what edits are handed to
   * @param importing offered while there is nothing to show
   */
  public GridView(GridModel model, GridActions actions, Command importing) {
    getStyleClass().add("indicator-grid");
    Named.named("Indicators", table);
    table.setItems(model.lines());
    empty = new EmptyState(model, importing);
    table.setPlaceholder(empty);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    cursor = new Cursor(table, model);
    RowDrag drag = new RowDrag(table, model, actions);
    table.setRowFactory(_ -> new GridRow(table, model, cursor, drag));
    editing = new Editing(table, model, actions, cursor);
    GridColumns columns =
        new GridColumns(table, model, cursor, new CellFactory(model, editing, drag));
    new GridKeys(table, model, cursor, editing, copy, actions::details);
    table
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                cursor.enter();
              }
            });
    table.fixedCellSizeProperty().addListener(_ -> Platform.runLater(() -> settle(columns)));
    table
        .widthProperty()
        .addListener(
            (_, before, _) -> {
              if (columns.isHome(before.doubleValue())) {
                Platform.runLater(() -> settle(columns));
              }
            });
    model
        .periods()
        .addListener((InvalidationListener) _ -> Platform.runLater(() -> settle(columns)));
    titles = new TitleEditing(table, model, actions, cursor);
    getChildren().addAll(table, drag.line());
    getChildren().addAll(editing.overlays());
    getChildren().add(columns.ruler());
  }

  /**
   * Lets the user choose the view from here; to be called once.
   *
   * @param headers what the header of a column offers
   * @param clear shows every row, where the filter leaves none
   */
  public void offer(HeaderMenu.Items headers, Command clear) {
    new HeaderMenu(table, headers);
    empty.offer(clear);
  }

  /**
   * After another width of columns or table, or other periods: the one asked for is in sight, as at
   * first.
   */
  private void settle(GridColumns columns) {
    columns.home();
    cursor.reveal();
  }

  /** Gives the focus to the cell the user was in, or to the first figure asked for. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  /** Scrolls to where the user is. */
  public void reveal() {
    cursor.reveal();
  }

  /** Goes to a cell and edits it with a text that could not be written there before. */
  public void edit(CellAddress cell, String typed) {
    editing.begin(cell, typed);
  }

  /** Where a cell is in the scene, after scrolling it into sight; empty where it is not shown. */
  public Optional<Bounds> boundsOf(CellAddress cell) {
    cursor.to(cell);
    table.layout();
    return table.lookupAll(".table-cell").stream()
        .filter(node -> node instanceof PeriodCell shown && shown.isAt(cell))
        .findFirst()
        .map(node -> node.localToScene(node.getLayoutBounds()));
  }

  /** Edits the title of the row the user is in, where it stands. */
  public void rename() {
    titles.begin();
  }

  /** Copies the selected cells to the clipboard. */
  public void copy() {
    copy.run();
  }

  /** A table with our skin from the start. */
  private static final class IndicatorTable extends TableView<GridLine> {
    @Override
    protected Skin<?> createDefaultSkin() {
      return new GridSkin(this);
    }
  }
}
