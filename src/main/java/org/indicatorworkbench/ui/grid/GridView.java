package org.indicatorworkbench.ui.grid;

import javafx.application.Platform;
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
  private final EmptyState empty;
  private final GridCopy copy = new GridCopy(table);

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
    table.setRowFactory(_ -> new GridRow(table, model, cursor));
    ReasonBubble bubble = new ReasonBubble();
    Editing editing = new Editing(table, model, actions, cursor, bubble);
    GridColumns columns = new GridColumns(table, model, cursor, new CellFactory(editing));
    new GridKeys(table, model, cursor, editing, copy);
    table
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                cursor.enter();
              }
            });
    table.fixedCellSizeProperty().addListener(_ -> Platform.runLater(cursor::reveal));
    getChildren().addAll(table, bubble, columns.ruler());
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

  /** Gives the focus to the cell the user was in, or to the first figure asked for. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  /** Scrolls to where the user is. */
  public void reveal() {
    cursor.reveal();
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
