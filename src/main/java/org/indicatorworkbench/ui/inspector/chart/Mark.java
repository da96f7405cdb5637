package org.indicatorworkbench.ui.inspector.chart;

import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.indicatorworkbench.domain.trend.spc.Variation;

/**
 * A point of the line: round where chance explains it, a diamond for an improvement, a triangle for
 * a concern, a square for a change.
 */
final class Mark {
  /** How much larger than a plain dot a shape with corners is drawn, to weigh as much. */
  private static final double CORNERED = 1.9;

  private final Variation kind;
  private final Shape shape;

  Mark(Variation kind) {
    this.kind = kind;
    shape = kind.isSpecial() ? new Polygon() : new Circle();
    shape.getStyleClass().addAll("chart-dot", kind.key().replace(' ', '-'));
  }

  Node node() {
    return shape;
  }

  /** Puts it there. */
  void place(double x, double y, double radius) {
    switch (shape) {
      case Circle circle -> {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
      }
      case Polygon polygon -> polygon.getPoints().setAll(corners(x, y, radius * CORNERED));
      default -> throw new IllegalStateException("no such shape");
    }
  }

  private Double[] corners(double x, double y, double r) {
    double half = r * 0.75;
    return switch (kind) {
      case IMPROVEMENT -> new Double[] {x, y - r, x + r, y, x, y + r, x - r, y};
      case CONCERN -> new Double[] {x, y - r, x + r, y + half, x - r, y + half};
      default ->
          new Double[] {
            x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half
          };
    };
  }
}
