package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;

/** The menu of a column's header, made when it is asked for. */
public final class HeaderMenu {

  /** What a header offers. */
  public interface Items {
    /**
     * @param group with which columns it is shown or hidden
     * @param key what rows can be sorted by in it
     */
    List<MenuItem> of(Optional<ColumnGroup> group, Optional<Sort.Key> key);
  }

  private final ContextMenu menu = new ContextMenu();

  HeaderMenu(TableView<GridLine> table, Items items) {
    menu.setAutoHide(true);
    table.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event ->
            header(event)
                .ifPresent(
                    column -> {
                      menu.getItems()
                          .setAll(items.of(column.shown().group(), column.shown().sort()));
                      menu.show(table, event.getScreenX(), event.getScreenY());
                      event.consume();
                    }));
  }

  private static Optional<GridColumn> header(ContextMenuEvent event) {
    return Stream.iterate((Node) event.getTarget(), at -> at != null, HeaderMenu::above)
        .filter(TableColumnHeader.class::isInstance)
        .map(at -> ((TableColumnHeader) at).getTableColumn())
        .filter(GridColumn.class::isInstance)
        .map(GridColumn.class::cast)
        .findFirst();
  }

  private static Parent above(Node node) {
    return node.getParent();
  }
}
