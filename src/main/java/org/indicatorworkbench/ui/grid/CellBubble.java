package org.indicatorworkbench.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A sentence beside a cell: why its text cannot be a value, a question, or a remark. */
final class CellBubble extends Label {
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
  private static final PseudoClass QUESTION = PseudoClass.getPseudoClass("question");
  private static final PseudoClass REMARK = PseudoClass.getPseudoClass("remark");
  private static final double WIDEST_EMS = 28;
  private static final double GAP = 4;

  CellBubble() {
    getStyleClass().add("reason");
    setWrapText(true);
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  /** Says why the text in the field cannot be a value, until the text is another. */
  void refuse(String reason, CellEditor editor) {
    show(reason + ".", false, editor);
    editor.pseudoClassStateChanged(UNREADABLE, true);
    editor.setAccessibleHelp(reason);
  }

  /** Asks something about the text in the field, until the text is another. */
  void ask(String question, CellEditor editor) {
    show(question, true, editor);
    editor.setAccessibleHelp(question);
  }

  private void show(String words, boolean question, CellEditor editor) {
    pseudoClassStateChanged(QUESTION, question);
    pseudoClassStateChanged(REMARK, false);
    setText(words);
    editor
        .textProperty()
        .addListener(
            _ -> {
              editor.pseudoClassStateChanged(UNREADABLE, false);
              editor.setAccessibleHelp(null);
              hide();
            });
    editor.localToSceneTransformProperty().addListener(_ -> place(editor));
    setVisible(true);
    applyCss();
    place(editor);
  }

  /** Says something quietly below a cell, until the user does something else. */
  void remark(String words, Bounds cellInScene) {
    pseudoClassStateChanged(QUESTION, false);
    pseudoClassStateChanged(REMARK, true);
    setText(words + ".");
    setVisible(true);
    applyCss();
    place(cellInScene);
  }

  /** Whether a remark is shown, which goes by itself. */
  boolean isRemark() {
    return isVisible() && getPseudoClassStates().contains(REMARK);
  }

  void hide() {
    setVisible(false);
  }

  private void place(Node editor) {
    if (isVisible() && editor.getScene() != null) {
      place(editor.localToScene(editor.getLayoutBounds()));
    }
  }

  /** Below the cell, or above where there is no room, inside the grid. */
  private void place(Bounds cellInScene) {
    Bounds grid = getParent().getLayoutBounds();
    Bounds field = getParent().sceneToLocal(cellInScene);
    double width = Math.min(prefWidth(-1), WIDEST_EMS * getFont().getSize());
    double height = prefHeight(width);
    double x = Math.clamp(field.getMaxX() - width, 0, Math.max(0, grid.getWidth() - width));
    double below = field.getMaxY() + GAP;
    double y = below + height <= grid.getHeight() ? below : field.getMinY() - GAP - height;
    resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
