package org.indicatorworkbench.ui.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A line of the table: knows whether it is a heading and whether the user is in it. */
final class GridRow extends TableRow<GridLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
  private static final List<PseudoClass> STATES = List.of(HEADING, FOUND, BLANK);

  private final TableView<GridLine> table;
  private final GridModel model;
  // Held here, because the table and the model hold it weakly: they outlive rows.
  private final InvalidationListener update = _ -> update();
  private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper();
  private Set<PseudoClass> look = Set.of();

  GridRow(TableView<GridLine> table, GridModel model, Cursor cursor, RowDrag drag) {
    this.table = table;
    this.model = model;
    WeakInvalidationListener weak = new WeakInvalidationListener(update);
    table.getFocusModel().focusedCellProperty().addListener(weak);
    model.findProperty().addListener(weak);
    indexProperty().addListener(update);
    drag.letDrag(this, () -> getItem() instanceof SectionLine ? getItem() : null);
    setOnMouseClicked(
        click -> {
          if (getItem() instanceof SectionLine heading && click.isStillSincePress()) {
            cursor.toHeading(getIndex());
            model.toggle(heading.heading());
            click.consume();
          }
        });
  }

  @Override
  protected void updateItem(GridLine line, boolean empty) {
    super.updateItem(line, empty);
    update();
  }

  /** Whether the user is in it; no state of its style, for that would style all its cells anew. */
  ReadOnlyBooleanProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The states on which its style depends. */
  Set<PseudoClass> look() {
    return look;
  }

  private void update() {
    current.set(getItem() != null && table.getFocusModel().getFocusedCell().getRow() == getIndex());
    Set<PseudoClass> now = new HashSet<>();
    if (getItem() == null) {
      now.add(BLANK);
    }
    if (getItem() instanceof SectionLine) {
      now.add(HEADING);
    }
    if (getItem() instanceof IndicatorLine line && model.isFound(line.now())) {
      now.add(FOUND);
    }
    if (!now.equals(look)) {
      look = Set.copyOf(now);
      STATES.forEach(state -> pseudoClassStateChanged(state, look.contains(state)));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new FrozenRowSkin(this);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (getItem() instanceof IndicatorLine line
        && attribute == AccessibleAttribute.EXPANDED
        && line.nesting().get().isWhole()) {
      return !line.nesting().get().folded();
    }
    return getItem() instanceof SectionLine heading
        ? switch (attribute) {
          case TEXT -> heading.spoken();
          case EXPANDED -> !heading.folded();
          default -> super.queryAccessibleAttribute(attribute, parameters);
        }
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
