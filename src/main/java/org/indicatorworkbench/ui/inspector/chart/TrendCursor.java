package org.indicatorworkbench.ui.inspector.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import org.indicatorworkbench.domain.period.Period;

/** The reading of single values by pointer or arrow keys. */
final class TrendCursor {
  private static final int NONE = -1;

  private final TrendChart chart;
  private final Line line = new Line();
  private final Label reading = new Label();
  private int point = NONE;

  TrendCursor(TrendChart chart) {
    this.chart = chart;
    line.getStyleClass().add("chart-cursor");
    reading.getStyleClass().add("chart-reading");
    line.setMouseTransparent(true);
    reading.setMouseTransparent(true);
    chart.setOnMouseMoved(event -> move(nearest(event.getX())));
    chart.setOnMouseExited(event -> clear());
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    chart.focusedProperty().subscribe(_ -> clear());
  }

  List<Node> nodes() {
    return List.of(line, reading);
  }

  private int nearest(double x) {
    return chart.geometry() == null ? NONE : chart.geometry().nearest(x);
  }

  private void key(KeyEvent event) {
    if (chart.geometry() == null) {
      return;
    }
    int last = chart.geometry().trend().points().size() - 1;
    switch (event.getCode()) {
      case LEFT -> move(Math.max(0, point == NONE ? last : point - 1));
      case RIGHT -> move(Math.min(last, point == NONE ? last : point + 1));
      case HOME -> move(0);
      case END -> move(last);
      default -> {
        return;
      }
    }
    event.consume();
  }

  Optional<Period> read() {
    Trend trend = chart.trendProperty().get();
    return point == NONE || trend == null
        ? Optional.empty()
        : Optional.of(trend.points().get(point).period());
  }

  void clear() {
    move(NONE);
  }

  private void move(int to) {
    point = to;
    Trend trend = chart.trendProperty().get();
    boolean reads = point != NONE && trend != null;
    reading.setText(reads ? TrendWords.point(trend.points().get(point)) : "");
    line.setVisible(reads);
    reading.setVisible(reads);
    chart.setAccessibleText(
        reads ? reading.getText() : trend == null ? "" : TrendWords.summary(trend));
    place();
  }

  void place() {
    TrendGeometry geometry = chart.geometry();
    if (point == NONE || geometry == null) {
      return;
    }
    double x = geometry.x(point);
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(geometry.top());
    line.setEndY(geometry.bottom());
    reading.setMaxWidth(chart.getWidth());
    reading.autosize();
    double room = Math.max(0, chart.getWidth() - reading.getWidth());
    reading.relocate(Math.clamp(x - reading.getWidth() / 2, 0, room), -geometry.measures().gap());
  }
}
