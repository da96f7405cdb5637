package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
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

  private List<Command> figure() {
    return cursor.figure().isPresent()
        ? Stream.concat(Stream.of(commands.details()), offers.figure().stream()).toList()
        : List.of();
  }

  private List<MenuItem> items() {
    List<List<Command>> groups =
        cursor.current().orElse(null) instanceof SectionLine
            ? List.of(List.of(commands.copy()), offers.line(), List.of(commands.goTo()))
            : List.of(
                List.of(
                    commands.cut(),
                    commands.copy(),
                    commands.copyWithHeadings(),
                    commands.copySlideTable(),
                    commands.paste()),
                List.of(commands.clear(), commands.fillDown(), commands.fillRight()),
                figure(),
                offers.line(),
                List.of(commands.goTo()));
    List<MenuItem> items = new ArrayList<>();
    groups.stream()
        .filter(group -> !group.isEmpty())
        .forEach(
            group -> {
              if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
              }
              group.forEach(command -> items.add(command.menuItem()));
            });
    return items;
  }
}
