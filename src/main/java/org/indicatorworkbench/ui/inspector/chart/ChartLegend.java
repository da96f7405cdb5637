package org.indicatorworkbench.ui.inspector.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.trend.spc.Variation;

/** Says what the lines, the band and the shapes of a chart mean; only of those that are in it. */
public final class ChartLegend extends FlowPane {

  public ChartLegend() {
    getStyleClass().add("chart-legend");
    setMinWidth(0);
  }

  /** Explains a chart. */
  public void show(Trend trend) {
    List<Label> entries = new ArrayList<>();
    if (!trend.isEmpty() && !trend.phases().isEmpty()) {
      ChartPhase last = trend.phases().getLast();
      entries.add(entry("mean", "mean " + print(trend, last.limits().mean())));
      entries.add(
          entry(
              "limit",
              "limits "
                  + print(trend, last.limits().lower())
                  + " to "
                  + print(trend, last.limits().upper())));
    }
    if (!trend.isEmpty() && !trend.target().amber().isEmpty()) {
      entries.add(entry("amber", "inside the tolerance"));
    }
    Stream.of(Variation.values())
        .filter(Variation::isSpecial)
        .filter(kind -> trend.points().stream().anyMatch(point -> point.variation() == kind))
        .map(kind -> entry(kind.key(), kind.key()))
        .forEach(entries::add);
    getChildren().setAll(entries);
    setVisible(!entries.isEmpty());
    setManaged(!entries.isEmpty());
  }

  /** With a digit more than the values have, as the sentence prints it. */
  private static String print(Trend trend, BigDecimal level) {
    return trend.indicator().unit().print(level, trend.indicator().decimals() + 1);
  }

  private static Label entry(String style, String words) {
    Region sample = new Region();
    sample.getStyleClass().addAll("sample", style);
    Label label = new Label(words, sample);
    label.getStyleClass().add("chart-text");
    return label;
  }
}
