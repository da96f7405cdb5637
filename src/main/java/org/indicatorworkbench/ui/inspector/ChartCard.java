package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.inspector.chart.ChartLegend;
import org.indicatorworkbench.ui.inspector.chart.Trend;
import org.indicatorworkbench.ui.inspector.chart.TrendChart;

/** The chart of a row in its frame, with the choice of how far it goes back. */
final class ChartCard extends VBox {
  private static final int[] SPANS = {13, 25, 37, 61};

  private final IntegerProperty periods;
  private final TrendChart chart = new TrendChart();
  private final ChartLegend legend = new ChartLegend();
  private final Label process = new Label();
  private final Label offScale = new Label();
  private final MenuButton limits = new MenuButton("Limits");
  private final ChoiceBox<Integer> span = new ChoiceBox<>();
  private String unit = "";
  private Optional<LimitsActions> actions = Optional.empty();
  private RowState row;
  private Period looked;

  ChartCard(IntegerProperty periods) {
    this.periods = periods;
    getStyleClass().add("chart-card");
    setAlignment(Pos.TOP_RIGHT);
    chart.setId("trend-chart");
    chart.setMaxWidth(Double.MAX_VALUE);
    offScale.getStyleClass().add("chart-off-scale");
    offScale.setWrapText(true);
    offScale.setMaxWidth(Double.MAX_VALUE);
    span.setId("chart-span");
    span.setAccessibleText("How far back the chart goes");
    span.setConverter(new SpanWords());
    span.valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                periods.set(chosen);
              }
            });
    process.getStyleClass().add("chart-process");
    process.setWrapText(true);
    process.setMaxWidth(Double.MAX_VALUE);
    limits.setId("chart-limits");
    limits.getStyleClass().add("flat");
    limits.setOnShowing(_ -> limits.getItems().setAll(items(looked)));
    chart.setOnContextMenuRequested(this::openMenu);
    HBox foot = new HBox(limits, span);
    foot.getStyleClass().add("chart-foot");
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(chart, legend, offScale, process, foot);
    showLimits();
  }

  /** Offers what can be done about the limits. */
  void offer(LimitsActions offered) {
    actions = Optional.of(offered);
    showLimits();
  }

  private void showLimits() {
    boolean shown = actions.isPresent() && row != null && !row.spc().points().isEmpty();
    limits.setVisible(shown);
    limits.setManaged(shown);
  }

  private List<MenuItem> items(Period from) {
    return actions.map(offered -> LimitsMenu.items(offered, row, from)).orElse(List.of());
  }

  private void openMenu(ContextMenuEvent event) {
    List<MenuItem> items = items(chart.read().orElse(looked));
    if (limits.isVisible()) {
      ContextMenu menu = new ContextMenu();
      menu.getItems().setAll(items);
      menu.show(chart, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  void show(Shown.Row shown) {
    row = shown.row();
    looked = shown.period();
    showLimits();
    unit = row.indicator().frequency().plural().toLowerCase(java.util.Locale.ROOT);
    Trend trend = Trend.of(row, periods.get());
    chart.trendProperty().set(trend);
    legend.show(trend);
    put(process, sentence(row.spc().why()));
    put(offScale, trend.offScaleWords());
    List<Integer> spans = spans(depth(row));
    if (!spans.equals(span.getItems())) {
      span.getItems().setAll(spans);
    }
    span.setValue(periods.get());
    span.setVisible(spans.size() > 1);
    span.setManaged(spans.size() > 1);
  }

  /** How many periods there are from the first value to the one that is judged. */
  private static int depth(RowState row) {
    if (row.series().observations().isEmpty()) {
      return 0;
    }
    Period first = row.series().observations().firstKey();
    int depth = 1;
    while (depth < SPANS[SPANS.length - 1] && row.ratedAt().plus(1 - depth).compareTo(first) > 0) {
      depth++;
    }
    return depth;
  }

  /** The shortest span, and each longer one that would show something more; the one in force. */
  private List<Integer> spans(int depth) {
    return IntStream.range(0, SPANS.length)
        .filter(at -> at == 0 || SPANS[at - 1] < depth || SPANS[at] == periods.get())
        .mapToObj(at -> SPANS[at])
        .toList();
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static void put(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private final class SpanWords extends StringConverter<Integer> {
    @Override
    public String toString(Integer count) {
      return count == null ? "" : "Last " + count + " " + unit;
    }

    @Override
    public Integer fromString(String words) {
      return Integer.valueOf(words.replaceAll("\\D", ""));
    }
  }
}
