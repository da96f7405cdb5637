package org.indicatorworkbench.ui.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.comparing.AuthorityQuestion;
import org.indicatorworkbench.work.comparing.MeasureMatch;
import org.indicatorworkbench.work.comparing.Questions;
import org.indicatorworkbench.work.importing.ImportPlan;

/**
 * What is asked about files of official statistics: whose workspace this is, and which indicator
 * each measure is. The fields stay while plans come and go, so that the focus stays in them.
 */
final class StatisticsChoices extends VBox {
  /** More than these are scrolled, so that room is left for what would change. */
  private static final int MOST_LINES = 5;

  /** The height of a line in em. */
  private static final double LINE = 2.9;

  private final Consumer<String> authority;
  private final BiConsumer<PublishedMeasure, Optional<IndicatorCode>> link;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final ScrollPane some = new ScrollPane();
  private final List<MeasureLine> measures = new ArrayList<>();
  private Optional<AuthorityLine> question = Optional.empty();

  /**
   * @param authority told of the authority that was chosen
   * @param link told of the indicator that was chosen for a measure; empty: it is left out
   */
  StatisticsChoices(
      Consumer<String> authority, BiConsumer<PublishedMeasure, Optional<IndicatorCode>> link) {
    this.authority = authority;
    this.link = link;
    getStyleClass().add("statistics-choices");
    heading.getStyleClass().add("table-title");
    heading.setLabelFor(lines);
    lines.getStyleClass().add("measure-lines");
    some.setContent(lines);
    some.setFitToWidth(true);
    some.setFocusTraversable(false);
    some.getStyleClass().add("measure-scroll");
    getChildren().addAll(heading, some);
  }

  /** Shows what a plan asks; nothing at all where it asks nothing. */
  void show(ImportPlan plan) {
    Questions questions = plan.questions();
    boolean isAsking = !questions.isEmpty() || question.isPresent();
    setVisible(isAsking);
    setManaged(isAsking);
    heading.setText(heading(questions));
    questions.authority().ifPresent(this::ask);
    question.ifPresent(line -> line.show(questions.authority()));
    put(questions.measures(), plan.after().inOrder().stream().map(Entry::indicator).toList());
  }

  private void ask(AuthorityQuestion asked) {
    if (question.isEmpty()) {
      question = Optional.of(new AuthorityLine(asked.names(), authority));
      lines.getChildren().addFirst(question.get());
    }
  }

  private void put(List<MeasureMatch> matches, Collection<Indicator> catalogue) {
    List<String> keys = matches.stream().map(match -> match.measure().key()).sorted().toList();
    if (!measures.stream().map(MeasureLine::key).sorted().toList().equals(keys)) {
      lines.getChildren().removeAll(measures);
      measures.clear();
      matches.stream()
          .sorted(Comparator.comparing(match -> !match.isOpen()))
          .forEach(match -> measures.add(new MeasureLine(match.measure(), catalogue, link)));
      lines.getChildren().addAll(measures);
    }
    int shown = Math.min(MOST_LINES, lines.getChildren().size());
    some.setStyle("-fx-min-height: %.1fem".formatted(LINE * shown + 1));
    measures.forEach(
        line ->
            matches.stream()
                .filter(match -> match.measure().key().equals(line.key()))
                .findFirst()
                .ifPresent(line::show));
  }

  private static String heading(Questions questions) {
    long open = questions.measures().stream().filter(MeasureMatch::isOpen).count();
    long matched =
        questions.measures().stream().filter(match -> match.indicator().isPresent()).count();
    if (questions.measures().isEmpty()) {
      return "Official statistics";
    }
    return "Official statistics: %d of %d measures are compared with an indicator%s"
        .formatted(
            matched,
            questions.measures().size(),
            open == 0 ? "" : "; choose one for the others, or leave them out");
  }
}
