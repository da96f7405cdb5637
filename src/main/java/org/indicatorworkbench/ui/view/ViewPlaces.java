package org.indicatorworkbench.ui.view;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * Where the user chooses a view: the menu, the card over the grid, and sheets that ask for a name.
 *
 * @param show lays a sheet over the window
 * @param close takes it away
 */
public record ViewPlaces(
    ViewModel model, ViewMenu menu, ViewCard card, Consumer<Region> show, Runnable close)
    implements ViewCommands.Places {
  private static final String COLUMNS = "Columns";
  private static final String FILTER = "Filter";

  @Override
  public void openMenu() {
    menu.requestFocus();
    menu.show();
  }

  /** Opens the card, or closes it where it is open already. */
  @Override
  public void openColumns() {
    if (card.isOpenWith(COLUMNS)) {
      card.close();
    } else {
      ColumnChoice choice = new ColumnChoice(model);
      card.open(COLUMNS, choice, choice.lookup(".check-box"));
    }
  }

  /** Opens the card, or closes it where it is open already. */
  @Override
  public void openFilter() {
    if (card.isOpenWith(FILTER)) {
      card.close();
    } else {
      FilterChoice choice = new FilterChoice(model);
      card.open(FILTER, choice, choice.lookup(".check-box"));
    }
  }

  @Override
  public void askName() {
    show.accept(
        new NameSheet(model, model.nameProperty().get().orElse(""), "Save", model::saveAs, close));
  }

  @Override
  public void askNewName() {
    show.accept(
        new NameSheet(
            model, model.nameProperty().get().orElse(""), "Rename", model::rename, close));
  }
}
