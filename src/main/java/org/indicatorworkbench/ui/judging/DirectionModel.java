package org.indicatorworkbench.ui.judging;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.trend.Against;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.DeadBand;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.WordSet;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.judging.DirectionChange;
import org.indicatorworkbench.work.judging.DirectionPreview;

/** A rule of directions that is being chosen, with what it would print. */
public final class DirectionModel {
  private final OpenWorkbook open;
  private final ObjectProperty<Convention> convention;
  private final ObjectProperty<WordSet> words;
  private final ObjectProperty<Against> against;
  private final ObjectProperty<AverageOf> averageOf;
  private final StringProperty deadBand;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DirectionPreview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;

  /** Begins with the rule that holds. */
  public DirectionModel(OpenWorkbook open) {
    this.open = open;
    DirectionRule now = open.getReading().contents().settings().direction();
    convention = new SimpleObjectProperty<>(now.convention());
    words = new SimpleObjectProperty<>(now.words());
    against = new SimpleObjectProperty<>(now.against());
    averageOf = new SimpleObjectProperty<>(now.averageOf());
    deadBand = new SimpleStringProperty(now.deadBand().text());
    Stream.<Observable>of(convention, words, against, averageOf, deadBand)
        .forEach(each -> each.addListener((InvalidationListener) _ -> look()));
    look();
  }

  ObjectProperty<Convention> conventionProperty() {
    return convention;
  }

  ObjectProperty<WordSet> wordsProperty() {
    return words;
  }

  ObjectProperty<Against> againstProperty() {
    return against;
  }

  ObjectProperty<AverageOf> averageOfProperty() {
    return averageOf;
  }

  /** As it is typed. */
  StringProperty deadBandProperty() {
    return deadBand;
  }

  /** What is wrong with the dead-band, as a sentence. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What would be printed; empty until it has been worked out. */
  ReadOnlyObjectProperty<Optional<DirectionPreview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /**
   * Lets the rule hold, as one step.
   *
   * @return completes with whether it does
   */
  CompletionStage<Boolean> apply() {
    DirectionRule wanted = rule();
    return open.step(contents -> DirectionChange.to(wanted, contents));
  }

  private DirectionRule rule() {
    return new DirectionRule(
        convention.get(),
        words.get(),
        DeadBand.read(deadBand.get()),
        against.get(),
        averageOf.get());
  }

  private void look() {
    int mine = ++asked;
    try {
      DirectionRule wanted = rule();
      problem.set(Optional.empty());
      Reading reading = open.getReading();
      open.ask(_ -> DirectionPreview.of(reading, wanted))
          .thenAccept(
              answer -> {
                if (mine == asked) {
                  preview.set(Optional.of(answer));
                }
              });
    } catch (Unreadable unreadable) {
      problem.set(Optional.of(unreadable.getMessage() + "."));
      preview.set(Optional.empty());
    }
  }
}
