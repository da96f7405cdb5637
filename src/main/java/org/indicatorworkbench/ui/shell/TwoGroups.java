package org.indicatorworkbench.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * Two groups at the ends of a line, or where they have no room in one line, in two. Where there is
 * little room the last one yields first.
 */
final class TwoGroups extends Pane {
  private final HBox first;
  private final HBox last;

  TwoGroups(HBox first, HBox last) {
    this.first = first;
    this.last = last;
    getChildren().setAll(first, last);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest = Math.max(first.minWidth(-1), last.minWidth(-1));
    return snappedLeftInset() + widest + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + first.prefWidth(-1) + last.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double content =
        isOneLine(width < 0 ? Double.MAX_VALUE : width)
            ? lineHeight()
            : first.prefHeight(-1) + gap() + last.prefHeight(-1);
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    boolean isOneLine = isOneLine(getWidth());
    double left = isOneLine ? room - first.prefWidth(-1) - gap() : room;
    double lastWidth = Math.clamp(left, last.minWidth(-1), last.prefWidth(-1));
    double x = getWidth() - snappedRightInset() - lastWidth;
    if (isOneLine) {
      double firstWidth = Math.min(first.prefWidth(-1), room - lastWidth - gap());
      place(first, snappedLeftInset(), snappedTopInset(), firstWidth, lineHeight());
      place(last, x, snappedTopInset(), lastWidth, lineHeight());
    } else {
      double height = first.prefHeight(-1);
      double below = snappedTopInset() + height + gap();
      place(first, snappedLeftInset(), snappedTopInset(), room, height);
      place(last, x, below, lastWidth, last.prefHeight(-1));
    }
  }

  private static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(x, y, width, height);
  }

  private boolean isOneLine(double width) {
    return width >= first.minWidth(-1) + last.minWidth(-1) + gap() + insets();
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double lineHeight() {
    return Math.max(first.prefHeight(-1), last.prefHeight(-1));
  }

  private double gap() {
    return snapSpaceX(first.getSpacing());
  }
}
