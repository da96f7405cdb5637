package org.indicatorworkbench.ui.inspector.chart;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.period.Period;

/**
 * The trend of one row: the line of its values with target, tolerance and comparators. The pointer,
 * or the arrow keys while it has the focus, read single values.
 */
public final class TrendChart extends Region {
  private static final double LINES_HIGH = 15;
  private static final double LEAST_LINES_HIGH = 9;

  private final ObjectProperty<Trend> trend = new SimpleObjectProperty<>(this, "trend");
  private final Label ruler = new Label("Jun-22");
  private final Label emptiness = new Label();
  private final TrendCursor cursor = new TrendCursor(this);
  private TrendDrawing drawing;
  private TrendGeometry geometry;

  /** An empty chart. */
  public TrendChart() {
    getStyleClass().add("trend-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    ruler.getStyleClass().add("chart-text");
    ruler.setVisible(false);
    emptiness.getStyleClass().add("chart-text");
    emptiness.setWrapText(true);
    trend.subscribe(this::rebuild);
  }

  /** What is shown; null for nothing. */
  public ObjectProperty<Trend> trendProperty() {
    return trend;
  }

  /** The period that the pointer or the arrow keys read; empty while nothing is read. */
  public Optional<Period> read() {
    return cursor.read();
  }

  private void rebuild(Trend shown) {
    drawing = shown == null || shown.isEmpty() ? null : new TrendDrawing(shown);
    geometry = null;
    emptiness.setText(shown == null ? "" : TrendWords.emptiness(shown));
    getChildren().setAll(ruler);
    if (drawing == null) {
      getChildren().add(emptiness);
    } else {
      getChildren().addAll(drawing.nodes());
      getChildren().addAll(cursor.nodes());
    }
    cursor.clear();
    requestLayout();
  }

  /** Where everything lies; null while there is nothing to read. */
  TrendGeometry geometry() {
    return geometry;
  }

  @Override
  protected double computePrefHeight(double width) {
    return ruler.prefHeight(-1) * LINES_HIGH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return ruler.prefHeight(-1) * LEAST_LINES_HIGH;
  }

  @Override
  protected void layoutChildren() {
    double line = ruler.prefHeight(-1);
    if (drawing == null) {
      emptiness.resizeRelocate(0, 0, getWidth(), getHeight());
      return;
    }
    Measures measures = new Measures(getWidth(), getHeight(), line, this::textWidth);
    geometry = TrendGeometry.of(trend.get(), measures);
    drawing.place(geometry);
    cursor.place();
  }

  private double textWidth(String text) {
    ruler.setText(text);
    return ruler.prefWidth(-1);
  }
}
