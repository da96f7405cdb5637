package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.control.Command;

/** The menu of the selected cells: the same that keys do, with those keys beside it. */
final class GridMenu {
  private final TableView<GridLine> table;
  private final Cursor cursor;
  private final GridCommands commands;
  private GridOffers offers = GridOffers.NONE;
  private final ContextMenu menu = new ContextMenu();

  GridMenu(TableView<GridLine> table, Cursor cursor, GridCommands commands) {
    this.table = table;
    this.cursor = cursor;
    this.commands = commands;
    menu.getStyleClass().add("grid-menu");
  }

  /** Shows those commands too. */
  void offer(GridOffers more) {
    offers = more;
  }

  /** Lets the right mouse button open it. */
  void opens(Node on) {
    on.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (!event.isKeyboardTrigger()) {
            open(event.getScreenX(), event.getScreenY());
          } else if (!menu.isShowing()) {
            open();
          }
          event.consume();
        });
  }

  /** Opens it beside the cell the user is in. */
  void open() {
    if (cursor.current().isPresent()) {
      cursor.reveal();
      table.layout();
      Bounds cell =
          new GridPlaces(table).of(CellRange.around(cursor.position(), cursor.position()));
      Point2D corner = table.localToScreen(cell.getMinX(), cell.getMaxY());
      open(corner.getX(), corner.getY());
    }
  }

  private void open(double x, double y) {
    menu.getItems().setAll(items());
    menu.show(table, x, y);
  }

  private List<MenuItem> items() {
    List<List<MenuItem>> groups =
        cursor.current().orElse(null) instanceof SectionLine
            ? List.of(items(List.of(commands.copy())), items(offers.line()))
            : List.of(
                items(
                    List.of(
                        commands.cut(),
                        commands.copy(),
                        commands.copyWithHeadings(),
                        commands.copySlideTable(),
                        commands.paste())),
                items(List.of(commands.clear(), commands.fillDown(), commands.fillRight())),
                ofIndicator());
    List<MenuItem> all = new ArrayList<>();
    for (List<MenuItem> group : groups) {
      all.addAll(group);
      all.add(new SeparatorMenuItem());
    }
    all.add(commands.goTo().menuItem());
    return all;
  }

  /** What is done to the figure, and to its row, which is much and so has a menu of its own. */
  private List<MenuItem> ofIndicator() {
    List<MenuItem> items = new ArrayList<>();
    if (cursor.figure().isPresent()) {
      items.addAll(items(List.of(commands.details())));
      items.addAll(items(offers.figure()));
    }
    List<MenuItem> rating = items(offers.rating());
    Menu row = new Menu("Indicator");
    row.getItems().setAll(items(offers.line()));
    if (isJudging()) {
      items.addAll(rating);
    } else {
      row.getItems().addAll(rating);
    }
    row.setDisable(row.getItems().isEmpty());
    items.add(row);
    return items;
  }

  /** Whether the user is on the rating or on what it is held against. */
  private boolean isJudging() {
    return table.getVisibleLeafColumn(cursor.column()) instanceof GridColumn column
        && (column.shown() == FixedColumn.RATING || column.shown() == FixedColumn.TARGET);
  }

  private static List<MenuItem> items(List<Command> commands) {
    return commands.stream().map(Command::menuItem).toList();
  }
}
