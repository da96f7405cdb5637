package org.indicatorworkbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.grid.HeaderMenu;

/**
 * What the header of a column offers: sorting by it, hiding it, and the way to all columns.
 *
 * @param direction chooses what the column of directions says
 */
public record HeaderItems(ViewModel model, ViewCommands commands, Command direction)
    implements HeaderMenu.Items {

  @Override
  public List<MenuItem> of(Optional<ColumnGroup> group, Optional<Sort.Key> key) {
    List<MenuItem> items = new ArrayList<>();
    key.ifPresent(
        by ->
            (by == Sort.Key.CATALOGUE
                    ? Stream.of(Sort.CATALOGUE)
                    : Stream.of(new Sort(by, false), new Sort(by, true)))
                .forEach(
                    sort ->
                        items.add(
                            item(
                                "Sort: " + sort.title(),
                                () -> model.show(model.getView().with(sort))))));
    group.ifPresent(
        hidden ->
            items.add(
                item(
                    "Hide " + hidden.title().toLowerCase(Locale.ROOT),
                    () -> model.show(model.getView().with(hidden, false)))));
    if (group.filter(ColumnGroup.DIRECTION::equals).isPresent()) {
      items.add(direction.menuItem());
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(commands.filter().menuItem());
    items.add(commands.columns().menuItem());
    return items;
  }

  private static MenuItem item(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
