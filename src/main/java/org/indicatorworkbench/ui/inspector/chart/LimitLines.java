package org.indicatorworkbench.ui.inspector.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Line;

/** Mean and limits of each phase. */
final class LimitLines {
  private final List<Line> lines = new ArrayList<>();

  LimitLines(List<ChartPhase> phases) {
    for (int at = 0; at < phases.size(); at++) {
      lines.add(styled("chart-limit"));
      lines.add(styled("chart-mean"));
      lines.add(styled("chart-limit"));
    }
  }

  List<? extends Node> nodes() {
    return lines;
  }

  void place(TrendGeometry geometry) {
    int next = 0;
    for (ChartPhase phase : geometry.trend().phases()) {
      for (var level : phase.levels()) {
        Line line = lines.get(next);
        line.setStartX(geometry.start(phase));
        line.setEndX(geometry.end(phase));
        line.setStartY(geometry.y(level));
        line.setEndY(geometry.y(level));
        next++;
      }
    }
  }

  private static Line styled(String style) {
    Line line = new Line();
    line.getStyleClass().add(style);
    return line;
  }
}
