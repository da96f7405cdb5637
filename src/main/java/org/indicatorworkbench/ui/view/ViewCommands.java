package org.indicatorworkbench.ui.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.ui.control.Command;

/**
 * What can be done with the view, by key too.
 *
 * @param menu opens the menu of views
 * @param columns opens the card of columns
 * @param filter opens the card of the filter
 * @param again applies filter and order anew
 * @param clear shows every row
 * @param save saves the view in the place of the one it began as
 * @param saveAs saves it under a name
 * @param rename gives the saved view another name
 * @param delete deletes the saved view
 */
public record ViewCommands(
    Command menu,
    Command columns,
    Command filter,
    Command again,
    Command clear,
    Command save,
    Command saveAs,
    Command rename,
    Command delete) {

  /** What opens the places in which the user chooses. */
  public interface Places {
    void openMenu();

    void openColumns();

    void openFilter();

    /** Asks for the name of a view that is saved. */
    void askName();

    /** Asks for another name of the saved view in use. */
    void askNewName();
  }

  /** The commands over a model. */
  public static ViewCommands of(ViewModel model, Places places) {
    BooleanBinding filtered =
        Bindings.createBooleanBinding(
            () -> !model.getView().filter().isEmpty(), model.viewProperty());
    BooleanBinding named =
        Bindings.createBooleanBinding(
            () -> model.canSave() && model.nameProperty().get().isPresent(), model.nameProperty());
    BooleanBinding changed =
        Bindings.createBooleanBinding(
            () -> named.get() && model.isChanged(),
            named,
            model.viewProperty(),
            model.savedProperty());
    BooleanBinding can = Bindings.createBooleanBinding(model::canSave);
    return new ViewCommands(
        Command.of("View", "Opens the menu of views", places::openMenu).on("Alt+V"),
        Command.of("Columns…", "Chooses the columns that are shown", places::openColumns)
            .on("Shortcut+Shift+K"),
        Command.of("Filter…", "Chooses the indicators that are shown", places::openFilter)
            .on("Shortcut+Shift+L"),
        Command.of(
                "Apply again",
                "Looks anew which indicators match the filter, and sorts them",
                model::applyAgain)
            .on("Shortcut+Alt+L"),
        Command.of("Clear the filter", "Shows every indicator", () -> model.show(RowFilter.ALL))
            .when(filtered),
        Command.of(
                "Save the changes",
                "Saves the view under the name it has",
                () -> model.nameProperty().get().ifPresent(model::saveAs))
            .when(changed),
        Command.of(
                "Save view as…",
                "Saves columns, filter, order and groups under a name",
                places::askName)
            .on("Shortcut+Shift+S")
            .when(can),
        Command.of("Rename…", "Gives the saved view another name", places::askNewName).when(named),
        Command.of("Delete", "Deletes the saved view; what is shown stays", model::delete)
            .when(named));
  }

  /** All of them, as the table of keys lists them. */
  public List<Command> all() {
    return Stream.of(menu, columns, filter, again, clear, save, saveAs, rename, delete).toList();
  }
}
