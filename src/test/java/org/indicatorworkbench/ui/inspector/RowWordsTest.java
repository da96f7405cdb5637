package org.indicatorworkbench.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** The phrases about a row. */
final class RowWordsTest {
  private static final Observation RATIO = ratio(316, 351);

  private static Observation ratio(long numerator, long denominator) {
    return Observation.of(
        new Value.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
  }

  private static RowState visits(Observation june) {
    Workspace workspace = JuneReport.workspace();
    Optional<Observation> before =
        workspace.entry(JuneReport.V3).orElseThrow().series().at(JuneReport.JUNE);
    Change change =
        new Change.OfObservation(JuneReport.V3, JuneReport.JUNE, before, Optional.of(june));
    return JuneReport.row(workspace.with(new ChangeSet("Edit", List.of(change))), JuneReport.V3);
  }

  @Test
  void aRowIsNamedByCodeSectionPolarityAndRhythm() {
    assertEquals(
        "V3 · Visits · higher is better · monthly snapshot", RowWords.identity(visits(RATIO)));
  }

  @Test
  void theFigureHasItsPartsAndHowFirmItIsBesideIt() {
    assertEquals("90%", RowWords.figure(visits(RATIO)));
    assertEquals("316 of 351", RowWords.beside(visits(RATIO)));
    assertEquals(
        "3,161 of 3,510, provisional",
        RowWords.beside(visits(ratio(3161, 3510).withStatus(Status.PROVISIONAL))));
  }

  @Test
  void theDirectionSaysFromWhatAndWhen() {
    assertEquals(Optional.of("↓ worse, from 92% in May 2023"), RowWords.direction(visits(RATIO)));
    assertEquals(Optional.of("→ same, as in May 2023"), RowWords.direction(visits(ratio(92, 100))));
  }

  @Test
  void theFormulaIsReadableAndCloserThanTheFigure() {
    RowState row = visits(RATIO);
    assertEquals(
        Optional.of("100 × 316 ÷ 351 = 90.03%"), RowWords.formula(RATIO.value(), row.indicator()));
    assertEquals(
        Optional.of("100 × 0 ÷ 0, which has no value"),
        RowWords.formula(ratio(0, 0).value(), row.indicator()));
    assertEquals(
        Optional.empty(), RowWords.formula(new Value.Figure(BigDecimal.ONE), row.indicator()));
  }

  @Test
  void aPendingValueIsShortAsAFigureAndAWordElsewhere() {
    RowState row =
        visits(
            new Observation(
                Value.Special.PENDING, Status.ACTUAL, "", "health provider", "2023-08", ""));
    assertEquals("tbc", RowWords.figure(row));
    assertEquals("pending", RowWords.value(row, JuneReport.JUNE));
  }
}
