package org.indicatorworkbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.PeriodWindow;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;

/** The view in use, with the saved ones and everything that makes a view a click away. */
public final class ViewMenu extends MenuButton {
  private static final int LONGEST_NAME = 24;

  private final ViewModel model;

  public ViewMenu(ViewModel model) {
    this.model = model;
    getStyleClass().add("view-menu");
    var title = model.title();
    textProperty().bind(Bindings.createStringBinding(() -> "View: " + brief(title.get()), title));
    accessibleTextProperty().bind(Bindings.concat("View: ", title));
    setTooltip(new Tooltip("Columns, filter, order and groups (Alt+V)"));
  }

  /** Offers the commands; to be called once. */
  public void offer(ViewCommands commands) {
    getItems().setAll(items(commands));
    setOnShowing(_ -> getItems().setAll(items(commands)));
  }

  private List<MenuItem> items(ViewCommands commands) {
    List<MenuItem> items = new ArrayList<>();
    items.add(radio("Standard", model.nameProperty().get().isEmpty(), model::useStandard));
    model
        .savedProperty()
        .get()
        .keySet()
        .forEach(
            name ->
                items.add(
                    radio(
                        name,
                        model.nameProperty().get().filter(name::equals).isPresent(),
                        () -> model.use(name))));
    items.add(new SeparatorMenuItem());
    Stream.of(commands.save(), commands.saveAs(), commands.rename(), commands.delete())
        .forEach(command -> items.add(command.menuItem()));
    items.add(new SeparatorMenuItem());
    items.add(commands.columns().menuItem());
    items.add(
        choices(
            "Periods", List.of(PeriodWindow.values()), ViewMenu::words, View::periods, View::with));
    items.add(commands.filter().menuItem());
    items.add(commands.clear().menuItem());
    items.add(choices("Sort by", sorts(), Sort::title, View::sort, View::with));
    items.add(
        choices(
            "Group by", List.of(Grouping.values()), Grouping::title, View::grouping, View::with));
    items.add(commands.again().menuItem());
    return items;
  }

  private <T> Menu choices(
      String title,
      List<T> all,
      Function<T, String> words,
      Function<View, T> now,
      BiFunction<View, T, View> with) {
    Menu menu = new Menu(title);
    all.forEach(
        one ->
            menu.getItems()
                .add(
                    radio(
                        words.apply(one),
                        now.apply(model.getView()).equals(one),
                        () -> model.show(with.apply(model.getView(), one)))));
    return menu;
  }

  private List<Sort> sorts() {
    return Stream.of(Sort.Key.values())
        .filter(key -> key.isOfferedIn(model.getView()))
        .flatMap(
            key ->
                key == Sort.Key.CATALOGUE
                    ? Stream.of(Sort.CATALOGUE)
                    : Stream.of(new Sort(key, false), new Sort(key, true)))
        .toList();
  }

  private static String words(PeriodWindow window) {
    return window == PeriodWindow.ALL ? "All periods" : "Last " + window.label() + " periods";
  }

  private static RadioMenuItem radio(String title, boolean chosen, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(title);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    item.setOnAction(_ -> choose.run());
    return item;
  }

  private static String brief(String title) {
    return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME - 1) + "…";
  }
}
