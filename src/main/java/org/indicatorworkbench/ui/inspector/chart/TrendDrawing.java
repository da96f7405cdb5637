package org.indicatorworkbench.ui.inspector.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * The nodes of a chart. They are made when the trend changes and only moved when the size does, so
 * that laying out never changes the scene. Colours come from the style sheet.
 */
final class TrendDrawing {
  private static final int TICKS = 12;
  private static final double LAST_DOT = 1.7;

  private final List<Line> grid;
  private final List<Label> tickLabels;
  private final List<Label> names;
  private final List<Rectangle> amber;
  private final List<Line> targets;
  private final List<Line> peers;
  private final List<Label> peerLabels;
  private final LimitLines limits;
  private final List<Mark> marks;
  private final Label target = text("chart-target-label");
  private final Label unit = text("chart-text");
  private final Path line = styled(new Path(), "chart-line");

  TrendDrawing(Trend trend) {
    grid = many(TICKS, () -> styled(new Line(), "chart-grid"));
    tickLabels = many(TICKS, () -> text("chart-text"));
    names = many(trend.points().size(), () -> text("chart-text"));
    amber = many(trend.target().amber().size(), () -> styled(new Rectangle(), "chart-amber"));
    targets = many(trend.target().levels().size(), () -> styled(new Line(), "chart-target"));
    peers = many(trend.peers().size(), () -> styled(new Line(), "chart-peer"));
    peerLabels = many(trend.peers().size(), () -> text("chart-peer-label"));
    limits = new LimitLines(trend.phases());
    marks =
        trend.points().stream()
            .filter(point -> point.value().isPresent())
            .map(point -> new Mark(point.variation()))
            .toList();
    target.setText(targets.isEmpty() ? "" : "target " + trend.target().text());
    unit.setText(unit(trend));
  }

  private static String unit(Trend trend) {
    return switch (trend.indicator().unit()) {
      case PERCENTAGE, NUMBER, TEXT, AVERAGE -> "";
      case DAYS, PER_1_000, PER_10_000, PER_100_000 -> trend.indicator().unit().key();
    };
  }

  /** From the back to the front. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    Stream.of(amber, grid, limits.nodes(), peers, peerLabels, targets).forEach(nodes::addAll);
    nodes.add(line);
    marks.forEach(mark -> nodes.add(mark.node()));
    Stream.of(tickLabels, names).forEach(nodes::addAll);
    nodes.add(target);
    nodes.add(unit);
    nodes.forEach(node -> node.setMouseTransparent(true));
    return nodes;
  }

  void place(TrendGeometry geometry) {
    placeAxes(geometry);
    placeLevels(geometry);
    limits.place(geometry);
    placeLine(geometry);
  }

  private void placeAxes(TrendGeometry geometry) {
    double gap = geometry.measures().gap();
    List<TrendGeometry.Tick> ticks = geometry.ticks();
    for (int at = 0; at < TICKS; at++) {
      boolean shown = at < ticks.size();
      grid.get(at).setVisible(shown);
      tickLabels.get(at).setVisible(shown);
      if (shown) {
        TrendGeometry.Tick tick = ticks.get(at);
        level(grid.get(at), geometry, tick.y());
        put(tickLabels.get(at), tick.text());
        Label label = tickLabels.get(at);
        label.relocate(geometry.left() - gap - label.getWidth(), tick.y() - label.getHeight() / 2);
      }
    }
    List<TrendGeometry.Name> shownNames = geometry.names();
    for (int at = 0; at < names.size(); at++) {
      boolean shown = at < shownNames.size();
      names.get(at).setVisible(shown);
      if (shown) {
        put(names.get(at), shownNames.get(at).text());
        names.get(at).relocate(shownNames.get(at).left(), geometry.bottom() + gap);
      }
    }
    put(unit, unit.getText());
    unit.relocate(0, -gap);
  }

  private void placeLevels(TrendGeometry geometry) {
    List<TrendGeometry.Stripe> stripes = geometry.amber();
    for (int at = 0; at < amber.size(); at++) {
      amber.get(at).setVisible(at < stripes.size());
      if (at < stripes.size()) {
        amber.get(at).setX(geometry.left());
        amber.get(at).setWidth(geometry.right() - geometry.left());
        amber.get(at).setY(stripes.get(at).top());
        amber.get(at).setHeight(stripes.get(at).bottom() - stripes.get(at).top());
      }
    }
    for (int at = 0; at < targets.size(); at++) {
      level(targets.get(at), geometry, geometry.targets().get(at));
    }
    put(target, target.getText());
    if (!targets.isEmpty()) {
      double uppermost = geometry.targets().stream().min(Double::compare).orElseThrow();
      target.relocate(
          geometry.right() - target.getWidth(),
          uppermost - target.getHeight() - geometry.measures().dot());
    }
    for (int at = 0; at < peers.size(); at++) {
      level(peers.get(at), geometry, geometry.y(geometry.trend().peers().get(at).value()));
      TrendGeometry.Label label = geometry.peerLabels().get(at);
      put(peerLabels.get(at), label.text());
      peerLabels.get(at).relocate(geometry.left() + geometry.measures().gap(), label.top());
    }
  }

  private void placeLine(TrendGeometry geometry) {
    line.getElements().clear();
    int next = 0;
    for (List<TrendGeometry.Dot> run : geometry.runs()) {
      line.getElements().add(new MoveTo(run.getFirst().x(), run.getFirst().y()));
      for (TrendGeometry.Dot dot : run) {
        line.getElements().add(new LineTo(dot.x(), dot.y()));
        boolean last = dot.point() == geometry.trend().points().size() - 1;
        marks.get(next).place(dot.x(), dot.y(), geometry.measures().dot() * (last ? LAST_DOT : 1));
        next++;
      }
    }
  }

  private static void level(Line line, TrendGeometry geometry, double y) {
    line.setStartX(geometry.left());
    line.setEndX(geometry.right());
    line.setStartY(y);
    line.setEndY(y);
  }

  private static void put(Label label, String text) {
    label.setText(text);
    label.autosize();
  }

  private static Label text(String style) {
    return styled(new Label(), style);
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }

  private static <T> List<T> many(int count, java.util.function.Supplier<T> maker) {
    return Stream.generate(maker).limit(count).toList();
  }
}
