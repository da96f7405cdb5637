package org.indicatorworkbench.work.history;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

class StepWordsTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final IndicatorCode V4 = new IndicatorCode("V4");
  private static final Period JUNE = period("2023-06");
  private static final Workspace CONTENTS =
      new AWorkspace()
          .with("V3", AnIndicator.thatIs(Polarity.HIGHER))
          .with("V4", AnIndicator.thatIs(Polarity.HIGHER))
          .made();

  @Test
  void changes_stand_under_the_indicator_that_they_are_about() {
    StepWords words =
        StepWords.of(
            set(value(V3, JUNE, "90%"), setting(), value(V4, JUNE, "1%"), value(V3, MAY, "91%")),
            CONTENTS);
    Optional<ChangedPlace> nowhere = Optional.empty();
    assertEquals(
        new StepWords(
            List.of(
                new StepWords.Heading("V3 · Title of V3", at(V3, Optional.empty())),
                new StepWords.Changed(
                    new ChangeWords("June 2023", "", "90%"), at(V3, Optional.of(JUNE))),
                new StepWords.Changed(
                    new ChangeWords("May 2023", "", "91%"), at(V3, Optional.of(MAY))),
                new StepWords.Heading("Settings", nowhere),
                new StepWords.Changed(new ChangeWords("tolerance", "", "5pp"), nowhere),
                new StepWords.Heading("V4 · Title of V4", at(V4, Optional.empty())),
                new StepWords.Changed(
                    new ChangeWords("June 2023", "", "1%"), at(V4, Optional.of(JUNE)))),
            0),
        words);
  }

  @Test
  void of_many_changes_the_first_are_told_and_the_rest_counted() {
    Change[] many =
        IntStream.range(0, 5_000)
            .mapToObj(at -> value(V3, JUNE.plus(-at), "1%"))
            .toArray(Change[]::new);
    StepWords words = StepWords.of(set(many), CONTENTS);
    assertEquals(201, words.lines().size());
    assertEquals(4_800, words.more());
  }

  @Test
  void an_indicator_that_has_left_is_told_as_the_step_knew_it() {
    Indicator gone = AnIndicator.thatIs(Polarity.HIGHER).indicator("X1");
    StepWords words =
        StepWords.of(
            set(
                new Change.OfIndicator(gone.code(), Optional.empty(), Optional.of(gone)),
                value(gone.code(), JUNE, "90%")),
            CONTENTS);
    assertEquals(
        List.of("X1 · Title of X1", "Indicator: Title of X1", "June 2023: 90%"), told(words));
    assertEquals(
        List.of("X1", "June 2023: 90"),
        told(StepWords.of(set(value(gone.code(), JUNE, "90%")), CONTENTS)));
  }

  @Test
  void a_reader_is_taken_to_the_first_figure_in_sight_whatever_the_order_of_the_changes() {
    List<Change> changes =
        List.of(value(V4, JUNE, "1%"), value(V3, JUNE, "2%"), value(V3, MAY, "3%"));
    List<IndicatorCode> rows = List.of(V3, V4);
    assertEquals(at(V3, Optional.of(MAY)), ChangedPlace.first(changes, rows, List.of(MAY, JUNE)));
    assertEquals(at(V3, Optional.of(JUNE)), ChangedPlace.first(changes, rows, List.of(JUNE)));
    assertEquals(
        at(V4, Optional.of(JUNE)), ChangedPlace.first(changes, List.of(V4), List.of(JUNE)));
    assertEquals(at(V3, Optional.empty()), ChangedPlace.first(changes, rows, List.of()));
    assertEquals(Optional.empty(), ChangedPlace.first(changes, List.of(), List.of(JUNE)));
    assertEquals(Optional.empty(), ChangedPlace.first(List.of(setting()), rows, List.of(JUNE)));
  }

  private static final Period MAY = JUNE.plus(-1);

  private static List<String> told(StepWords words) {
    return words.lines().stream()
        .map(
            line ->
                switch (line) {
                  case StepWords.Heading heading -> heading.text();
                  case StepWords.Changed changed ->
                      changed.words().what() + ": " + changed.words().after();
                })
        .toList();
  }

  private static Optional<ChangedPlace> at(IndicatorCode code, Optional<Period> period) {
    return Optional.of(new ChangedPlace(code, period));
  }

  private static ChangeSet set(Change... changes) {
    return new ChangeSet("Step", List.of(changes));
  }

  private static Change value(IndicatorCode code, Period period, String text) {
    Observation seen = ValueReader.read(text, Unit.PERCENTAGE);
    return new Change.OfObservation(code, period, Optional.empty(), Optional.of(seen));
  }

  private static Change setting() {
    return new Change.OfSetting(Setting.TOLERANCE, Optional.empty(), Optional.of("5pp"));
  }
}
