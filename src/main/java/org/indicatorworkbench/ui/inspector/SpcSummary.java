package org.indicatorworkbench.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.Assurance;
import org.indicatorworkbench.domain.trend.spc.SpcTally;
import org.indicatorworkbench.domain.trend.spc.Variation;
import org.indicatorworkbench.ui.control.SpcPill;

/** The icons of a section or the report, counted. */
final class SpcSummary extends VBox {
  private static final List<Variation> VARIATIONS =
      List.of(
          Variation.CONCERN,
          Variation.IMPROVEMENT,
          Variation.CHANGE,
          Variation.COMMON_CAUSE,
          Variation.REFUSED);

  private final ProcessCounts counts;
  private final FlowPane variation = line();
  private final FlowPane assurance = line();
  private List<RowState> shown = List.of();

  SpcSummary(ProcessCounts counts) {
    this.counts = counts;
    getStyleClass().add("spc-summary");
    getChildren().addAll(variation, assurance);
    setVisible(false);
    setManaged(false);
  }

  /** Counts rows and shows the counts when they are there, unless others were asked for since. */
  void show(List<RowState> rows) {
    shown = rows;
    counts
        .of(rows)
        .thenAccept(
            tally -> {
              if (shown == rows) {
                show(tally);
              }
            });
  }

  private void show(SpcTally tally) {
    put(
        variation,
        "Variation",
        VARIATIONS.stream()
            .filter(kind -> tally.of(kind) > 0)
            .map(
                kind -> {
                  SpcPill pill = new SpcPill();
                  pill.show(kind, Optional.empty());
                  pill.count(tally.of(kind));
                  return pill;
                }));
    put(
        assurance,
        "Assurance",
        Stream.of(Assurance.FAIL, Assurance.HIT_AND_MISS, Assurance.PASS)
            .filter(kind -> tally.of(kind) > 0)
            .map(
                kind -> {
                  SpcPill pill = new SpcPill();
                  pill.show(kind);
                  pill.count(tally.of(kind));
                  return pill;
                }));
    boolean any = tally.variations().keySet().stream().anyMatch(kind -> kind != Variation.REFUSED);
    setVisible(any);
    setManaged(any);
  }

  private static void put(FlowPane line, String name, Stream<SpcPill> pills) {
    List<Node> nodes = new ArrayList<>();
    pills.forEach(nodes::add);
    if (!nodes.isEmpty()) {
      Label label = new Label(name);
      label.getStyleClass().add("inspector-beside");
      nodes.addFirst(label);
    }
    line.getChildren().setAll(nodes);
  }

  private static FlowPane line() {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("inspector-line");
    line.setMinWidth(0);
    return line;
  }
}
