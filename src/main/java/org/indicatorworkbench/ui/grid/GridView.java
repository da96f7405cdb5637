package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.going.GoToPane;
import org.indicatorworkbench.ui.keys.KeyRow;

/**
 * The table of indicators: code, name, trend and rating stay in sight beside the periods, and every
 * figure is edited where it stands.
 */
public final class GridView extends StackPane {
  private final IndicatorTable table = new IndicatorTable();
  private final Cursor cursor;
  private final Editing editing;
  private final EmptyState empty;
  private final TitleEditing titles;
  private final GridMenu menu;
  private final GridKeys keys;

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
    table.speakOf(cursor.selected());
    RowDrag drag = new RowDrag(table, model, actions);
    table.setRowFactory(_ -> new GridRow(table, model, cursor, drag));
    editing = new Editing(table, model, actions, cursor);
    titles = new TitleEditing(table, model, actions, cursor);
    GridColumns columns =
        new GridColumns(table, model, cursor, new CellFactory(model, editing, drag));
    GridGround ground = new GridGround(table);
    BlockEdits edits = new BlockEdits(model, actions, cursor, ground);
    BlockLayer layer = new BlockLayer(table, cursor, edits);
    Going going = new Going(model, cursor);
    GoToPane goTo = new GoToPane(going::destinations, going::to, this::requestFocus);
    GridCommands commands =
        GridCommands.of(
            model,
            cursor,
            edits,
            new BlockCopy(actions, cursor, ground),
            new BlockPaste(model, actions, cursor, ground),
            actions::details,
            goTo::open);
    menu = new GridMenu(table, cursor, commands);
    keys =
        new GridKeys(
            table,
            new MovingKeys(model, new Walk(cursor), new Page(table)),
            editing,
            titles,
            edits,
            commands,
            menu,
            new GridMouse(table, cursor, layer, edits));
    keys.install();
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
    getChildren().addAll(table, layer, drag.line());
    getChildren().addAll(editing.overlays());
    getChildren().addAll(columns.ruler(), goTo);
    setAlignment(goTo, Pos.TOP_CENTER);
  }

  /** The rows of the table of keys that work in the grid. */
  public List<KeyRow> keys() {
    return keys.rows();
  }

  /**
   * Lets the user choose the view and change the structure from here; to be called once.
   *
   * @param headers what the header of a column offers
   * @param clear shows every row, where the filter leaves none
   * @param offers what else the menu of the selected cells offers
   */
  public void offer(HeaderMenu.Items headers, Command clear, GridOffers offers) {
    new HeaderMenu(table, headers);
    menu.offer(offers);
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
}
