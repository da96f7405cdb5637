package org.indicatorworkbench.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.trend.spc.SpcTally;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.commentary.CommentaryModel;
import org.indicatorworkbench.ui.commentary.ManualLater;
import org.indicatorworkbench.ui.commentary.RecordingSink;
import org.indicatorworkbench.ui.inspector.HistoryModel.Reading;
import org.junit.jupiter.api.Test;

/** When the history is asked for, and which answer counts. */
final class InspectorModelTest {
  private static final Observation NINETY =
      Observation.of(new Value.Figure(BigDecimal.valueOf(90)));

  private final List<IndicatorCode> asked = new ArrayList<>();
  private final List<CompletableFuture<List<PastChange>>> answers = new ArrayList<>();
  private final InspectorModel model =
      new InspectorModel(
          new CommentaryModel(new RecordingSink(true), new ManualLater()),
          this::ask,
          _ -> CompletableFuture.completedFuture(SpcTally.of(List.of())));

  private CompletionStage<List<PastChange>> ask(IndicatorCode code) {
    asked.add(code);
    answers.add(new CompletableFuture<>());
    return answers.getLast();
  }

  private static PastChange change(String set) {
    return new PastChange(
        Instant.EPOCH,
        "jsmith",
        set,
        new Change.OfSetting(Setting.TOLERANCE, Optional.empty(), Optional.of("5pp")));
  }

  private static Workspace edited() {
    Change change =
        new Change.OfObservation(
            JuneReport.V3, JuneReport.JUNE.plus(-20), Optional.empty(), Optional.of(NINETY));
    return JuneReport.workspace().with(new ChangeSet("Edit", List.of(change)));
  }

  private Reading reading() {
    return model.history().readingProperty().get();
  }

  @Test
  void theHistoryIsReadOnlyWhenSomeoneLooksAtIt() {
    model.show(new Shown.Row(JuneReport.row(JuneReport.V3)));
    assertEquals(List.of(), asked);
    model.topicProperty().set(Topic.HISTORY);
    assertEquals(List.of(JuneReport.V3), asked);
    assertEquals(new Reading.Underway(), reading());
    answers.getLast().complete(List.of(change("Import")));
    assertEquals(new Reading.Done(List.of(change("Import"))), reading());
  }

  @Test
  void anAnswerAboutTheRowBeforeIsDropped() {
    model.topicProperty().set(Topic.ORIGIN);
    model.show(new Shown.Row(JuneReport.row(JuneReport.V3)));
    model.show(new Shown.Row(JuneReport.row(JuneReport.A2)));
    answers.get(1).complete(List.of(change("of A2")));
    answers.get(0).complete(List.of(change("of V3")));
    assertEquals(new Reading.Done(List.of(change("of A2"))), reading());
  }

  @Test
  void anEditReadsTheHistoryAgainAndKeepsTheOldOneInSightMeanwhile() {
    model.topicProperty().set(Topic.HISTORY);
    model.show(new Shown.Row(JuneReport.row(JuneReport.V3)));
    answers.getLast().complete(List.of(change("Import")));
    model.show(new Shown.Row(JuneReport.row(edited(), JuneReport.V3)));
    assertEquals(2, asked.size());
    assertEquals(new Reading.Done(List.of(change("Import"))), reading());
  }

  @Test
  void anotherColumnOfTheRowAsksNothing() {
    RowState row = JuneReport.row(JuneReport.V3);
    model.topicProperty().set(Topic.ORIGIN);
    model.show(new Shown.Row(row));
    model.show(new Shown.Row(row, JuneReport.MAY));
    assertEquals(List.of(JuneReport.V3), asked);
  }

  @Test
  void aHistoryThatCannotBeReadSaysWhy() {
    model.topicProperty().set(Topic.HISTORY);
    model.show(new Shown.Row(JuneReport.row(JuneReport.V3)));
    answers.getLast().completeExceptionally(new IllegalStateException("The file is gone."));
    assertEquals(new Reading.Failed("The file is gone."), reading());
  }
}
