package org.indicatorworkbench.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says why a text cannot be a value, beside the field in which it stands. */
final class ReasonBubble extends Label {
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
  private static final double WIDEST_EMS = 28;
  private static final double GAP = 4;

  ReasonBubble() {
    getStyleClass().add("reason");
    setWrapText(true);
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  void show(String reason, CellEditor editor) {
    setText(reason + ".");
    editor.pseudoClassStateChanged(UNREADABLE, true);
    editor.setAccessibleHelp(reason);
    editor
        .textProperty()
        .addListener(
            _ -> {
              editor.pseudoClassStateChanged(UNREADABLE, false);
              hide();
            });
    editor.localToSceneTransformProperty().addListener(_ -> place(editor));
    setVisible(true);
    applyCss();
    place(editor);
  }

  void hide() {
    setVisible(false);
  }

  /** Below the field, or above where there is no room, inside the grid. */
  private void place(Node editor) {
    if (!isVisible() || editor.getScene() == null) {
      return;
    }
    Bounds grid = getParent().getLayoutBounds();
    Bounds field = getParent().sceneToLocal(editor.localToScene(editor.getLayoutBounds()));
    double width = Math.min(prefWidth(-1), WIDEST_EMS * getFont().getSize());
    double height = prefHeight(width);
    double x = Math.clamp(field.getMaxX() - width, 0, Math.max(0, grid.getWidth() - width));
    double below = field.getMaxY() + GAP;
    double y = below + height <= grid.getHeight() ? below : field.getMinY() - GAP - height;
    resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
