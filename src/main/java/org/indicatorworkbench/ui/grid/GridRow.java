package org.indicatorworkbench.ui.grid;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A line of the table: knows whether it is a heading and whether the user is in it. */
final class GridRow extends TableRow<GridLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final TableView<GridLine> table;
  private final GridModel model;
  // Held here, because the table and the model hold it weakly: they outlive rows.
  private final InvalidationListener update = _ -> update();

  GridRow(TableView<GridLine> table, GridModel model, Cursor cursor) {
    this.table = table;
    this.model = model;
    WeakInvalidationListener weak = new WeakInvalidationListener(update);
    table.getFocusModel().focusedCellProperty().addListener(weak);
    model.findProperty().addListener(weak);
    indexProperty().addListener(update);
    setOnMouseClicked(
        click -> {
          if (getItem() instanceof SectionLine heading) {
            cursor.to(getIndex(), Math.max(0, cursor.column()));
            model.toggle(heading.section());
            click.consume();
          }
        });
  }

  @Override
  protected void updateItem(GridLine line, boolean empty) {
    super.updateItem(line, empty);
    update();
  }

  private void update() {
    pseudoClassStateChanged(HEADING, getItem() instanceof SectionLine);
    pseudoClassStateChanged(
        CURRENT,
        getItem() != null && table.getFocusModel().getFocusedCell().getRow() == getIndex());
    pseudoClassStateChanged(
        FOUND, getItem() instanceof IndicatorLine line && model.isFound(line.now()));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new FrozenRowSkin(this);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return getItem() instanceof SectionLine heading
        ? switch (attribute) {
          case TEXT -> heading.spoken();
          case EXPANDED -> !heading.folded();
          default -> super.queryAccessibleAttribute(attribute, parameters);
        }
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
