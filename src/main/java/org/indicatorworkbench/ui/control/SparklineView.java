package org.indicatorworkbench.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.domain.trend.Sparkline.Point;

/** Draws a small line of values: a dot on the last one, the target as a dashed line. */
public final class SparklineView extends Region {
  /** The radius of the dot as a share of the height. */
  private static final double DOT = 0.1;

  private final Path line = new Path();
  private final Line target = new Line();
  private final Circle last = new Circle();
  private Sparkline sparkline = Sparkline.EMPTY;

  public SparklineView() {
    getStyleClass().add("sparkline");
    line.getStyleClass().add("values");
    target.getStyleClass().add("target");
    last.getStyleClass().add("last");
    getChildren().addAll(target, line, last);
    getChildren().forEach(shape -> shape.setManaged(false));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    draw();
  }

  /**
   * Draws another line.
   *
   * @param words what the line shows, for those who do not see it
   */
  public void show(Sparkline next, String words) {
    setAccessibleText(words);
    show(next);
  }

  /** Draws another line, where what stands around it already says it in words. */
  public void show(Sparkline next) {
    if (next != sparkline) {
      sparkline = next;
      draw();
    }
  }

  @Override
  protected void setWidth(double width) {
    super.setWidth(width);
    draw();
  }

  @Override
  protected void setHeight(double height) {
    super.setHeight(height);
    draw();
  }

  private void draw() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    List<PathElement> elements = new ArrayList<>();
    for (List<Point> run : sparkline.runs()) {
      Point first = run.getFirst();
      elements.add(new MoveTo(x(first.x()), y(first.y())));
      // A value alone between two gaps still leaves a mark: round caps draw a line of no length.
      run.forEach(point -> elements.add(new LineTo(x(point.x()), y(point.y()))));
    }
    line.getElements().setAll(elements);
    last.setVisible(!sparkline.runs().isEmpty());
    if (last.isVisible()) {
      Point end = sparkline.runs().getLast().getLast();
      last.setCenterX(x(end.x()));
      last.setCenterY(y(end.y()));
      last.setRadius(DOT * getHeight());
    }
    target.setVisible(sparkline.target().isPresent());
    if (target.isVisible()) {
      double level = snapPositionY(y(sparkline.target().getAsDouble())) + 0.5;
      target.setStartX(snappedLeftInset());
      target.setEndX(getWidth() - snappedRightInset());
      target.setStartY(level);
      target.setEndY(level);
    }
  }

  private double x(double share) {
    return snappedLeftInset() + share * (getWidth() - snappedLeftInset() - snappedRightInset());
  }

  private double y(double share) {
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    return snappedTopInset() + (1 - share) * height;
  }
}
