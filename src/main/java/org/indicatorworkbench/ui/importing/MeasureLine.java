package org.indicatorworkbench.ui.importing;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.control.SearchedChoice;
import org.indicatorworkbench.work.comparing.MeasureMatch;
import org.indicatorworkbench.work.comparing.MeasureMatch.How;

/** A published measure, the indicator that it is, and what was found. */
final class MeasureLine extends HBox {
  /** One of the list: an indicator, or none. */
  private record Choice(Optional<Indicator> indicator) {
    @Override
    public String toString() {
      return indicator.map(one -> one.code() + "  " + one.title()).orElse("Leave out");
    }
  }

  private final PublishedMeasure measure;
  private final SearchedChoice<Choice> choice;
  private final Label words = new Label();

  /**
   * @param catalogue from which those of the measure's unit can be chosen
   * @param chosen told of the indicator; empty: the measure is left out
   */
  MeasureLine(
      PublishedMeasure measure,
      Collection<Indicator> catalogue,
      BiConsumer<PublishedMeasure, Optional<IndicatorCode>> chosen) {
    this.measure = measure;
    choice =
        new SearchedChoice<>(
            "Indicator for " + measure.title(),
            "Those in the unit in which it is published, " + measure.unit().key(),
            "Choose an indicator",
            Stream.concat(
                    Stream.of(new Choice(Optional.empty())),
                    catalogue.stream()
                        .filter(one -> one.unit() == measure.unit())
                        .map(one -> new Choice(Optional.of(one))))
                .toList(),
            one -> chosen.accept(measure, one.indicator().map(Indicator::code)));
    Label title = new Label(measure.title() + ", " + measure.unit().key());
    title.setLabelFor(choice.node());
    title.setWrapText(true);
    title.getStyleClass().add("measure-title");
    words.setWrapText(true);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("measure-line");
    getChildren().addAll(title, choice.node(), words);
  }

  String key() {
    return measure.key();
  }

  /** Shows what a plan found. */
  void show(MeasureMatch match) {
    if (match.indicator().isPresent() || match.how() == How.LEFT_OUT) {
      choice.show(new Choice(match.indicator()));
    }
    words.setText(match.words());
    words.getStyleClass().setAll("label", match.isOpen() ? "file-note" : "muted");
  }
}
