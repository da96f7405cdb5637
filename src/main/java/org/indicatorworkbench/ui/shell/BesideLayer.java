package org.indicatorworkbench.ui.shell;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A layer over the whole window with one thing beside a place in it, inside the window wherever
 * that is. Tab stays in it, and what is beneath cannot be clicked.
 */
final class BesideLayer extends Region {
  private static final double GAP = 6;

  private final Region card;
  private final Bounds place;

  /**
   * @param place in the scene, which is left uncovered where there is room
   * @param leave the user clicked elsewhere
   */
  BesideLayer(Region card, Bounds place, Runnable leave) {
    this.card = card;
    this.place = place;
    getChildren().setAll(card);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB) {
            go(key.isShiftDown());
            key.consume();
          }
        });
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getTarget() == this) {
            leave.run();
          }
          press.consume();
        });
  }

  /** To the next control, from the last on to the first. */
  private void go(boolean backwards) {
    Node here = getScene().getFocusOwner();
    here.requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    if (!isInside(getScene().getFocusOwner())) {
      List<Node> controls = card.lookupAll("*").stream().filter(BesideLayer::takesFocus).toList();
      (backwards ? controls.getLast() : controls.getFirst()).requestFocus();
    }
  }

  private boolean isInside(Node node) {
    return node != null && (node == card || isInside(node.getParent()));
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && isShown(node);
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  @Override
  protected void layoutChildren() {
    Bounds cell = sceneToLocal(place);
    double width = Math.min(card.prefWidth(-1), getWidth() - 2 * GAP);
    double height = Math.min(card.prefHeight(width), getHeight() - 2 * GAP);
    boolean below = cell.getMaxY() + GAP + height <= getHeight() - GAP;
    boolean above = cell.getMinY() - GAP - height >= GAP;
    boolean right = cell.getMaxX() + GAP + width <= getWidth() - GAP;
    double y = below ? cell.getMaxY() + GAP : above ? cell.getMinY() - GAP - height : GAP;
    double beside = right ? cell.getMaxX() + GAP : cell.getMinX() - GAP - width;
    double x = below || above ? cell.getMinX() : beside;
    double top = below || above ? y : cell.getMinY();
    card.resizeRelocate(
        snapPositionX(Math.clamp(x, GAP, Math.max(GAP, getWidth() - GAP - width))),
        snapPositionY(Math.clamp(top, GAP, Math.max(GAP, getHeight() - GAP - height))),
        snapSizeX(width),
        snapSizeY(height));
  }
}
