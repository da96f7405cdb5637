package org.indicatorworkbench.ui.grid;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;

/**
 * The marks in the upper corners of a cell, told apart by shape and place. Each is made when first
 * needed: most cells never have one.
 */
final class CornerMarks {
  /** The legs of the triangle as a share of the height of the cell. */
  private static final double SIZE = 0.25;

  private static final double INSET = 0.12;

  private final List<Node> children;
  private Polygon note;
  private Text sign;

  /**
   * @param children of the cell
   */
  CornerMarks(List<Node> children) {
    this.children = children;
  }

  void show(CellMarks marks) {
    if (marks.note() && note == null) {
      note = new Polygon();
      add(note, "corner-mark");
    }
    if (!marks.sign().isEmpty() && sign == null) {
      sign = new Text();
      sign.setTextOrigin(VPos.TOP);
      add(sign, "status-mark");
    }
    if (note != null) {
      note.setVisible(marks.note());
    }
    if (sign != null) {
      sign.setText(marks.sign());
      sign.setVisible(!marks.sign().isEmpty());
    }
  }

  private void add(Node mark, String style) {
    mark.getStyleClass().add(style);
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    children.add(mark);
  }

  /** Puts them back after the cell has changed its children. */
  void restore() {
    if (note != null) {
      children.add(note);
    }
    if (sign != null) {
      children.add(sign);
    }
  }

  void layout(double width, double height) {
    if (note != null) {
      double size = SIZE * height;
      note.getPoints().setAll(width - size, 0.0, width, 0.0, width, size);
    }
    if (sign != null) {
      sign.relocate(INSET * height, 0);
    }
  }
}
