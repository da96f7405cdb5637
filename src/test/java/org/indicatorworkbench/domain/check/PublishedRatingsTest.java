package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRatingsTest {

  @Test
  void aPrintedRatingThatTheValuesDoNotGiveIsFound() {
    assertEquals(
        List.of(
            "W4 2023-06 The paper printed RED, but the row is GREEN: 18 is down from 26 in May"
                + " 2023, and the target is to decrease. Correct the print, or override the rating"
                + " with a reason."),
        agency().printed("2023-06", "RED", "").found(new PublishedRag(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({"GREEN,", "'',POSITIVE"})
  void aRatingThatAgreesOrWasLostIsSound(String rag, String direction) {
    Faulty sound = agency().printed("2023-06", rag, direction == null ? "" : direction);
    assertEquals(List.of(), sound.found(new PublishedRag(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({"GREEN", "AMBER"})
  void aPaperMayPrintTheComputedRatingOrTheOneThatWasDecided(String printed) {
    Faulty decided =
        agency()
            .printed("2023-06", printed, "")
            .overridden("2023-06", Rag.AMBER, "One agency left");
    assertEquals(List.of(), decided.found(new PublishedRag(), "2023-06"));
  }

  @Test
  void aPrintedRatingIsToldBothTheRatingThatWasDecidedAndTheComputedOne() {
    assertEquals(
        List.of(
            "W4 2023-06 The paper printed RED, but the row is AMBER (computed GREEN: One agency"
                + " left): 18 is down from 26 in May 2023, and the target is to decrease. Correct"
                + " the print, or override the rating with a reason."),
        agency()
            .printed("2023-06", "RED", "")
            .overridden("2023-06", Rag.AMBER, "One agency left")
            .found(new PublishedRag(), "2023-06"));
  }

  @Test
  void aRatingOfAnEarlierPaperIsHeldAgainstTheValuesOfItsTime() {
    assertEquals(
        List.of(
            "V1 2023-05 The paper printed no rating, but the row is GREEN: 96% is 1.0 points above"
                + " the target of 95%, which is met. Correct the print, or override the rating with"
                + " a reason."),
        new Faulty()
            .row("V1", visits())
            .printed("2023-05", "Not targeted", "")
            .printed("2023-06", "RED", "")
            .found(new PublishedRag(), "2023-06"));
  }

  @Test
  void aRatingWithoutATargetIsFound() {
    assertEquals(
        List.of(
            "E4 2023-06 The paper printed RED, but nothing can be rated: no target is set for June"
                + " 2023. Set a target, or print no rating."),
        new Faulty()
            .row("E4", thatIs(Polarity.NONE).with("2023-06", "2%"))
            .printed("2023-06", "RED", "NEGATIVE")
            .found(new RatedWithoutRule(), "2023-06"));
  }

  @Test
  void aRatingWithATargetOfWhichNobodyKnowsWhenItIsMetIsFound() {
    assertEquals(
        List.of(
            "E15 2023-06 The paper printed RED, but nothing can be rated: the indicator has no"
                + " polarity, so neither way is better. Say which way is better, or print no"
                + " rating."),
        new Faulty()
            .row("E15", thatIs(Polarity.NONE).aimingAt("31%").with("2023-06", "16%"))
            .printed("2023-06", "RED", "NEGATIVE")
            .found(new RatedWithoutRule(), "2023-06"));
  }

  @Test
  void aRowThatIsNotTargetedAndIsPrintedSoIsSound() {
    Faulty sound =
        new Faulty()
            .row("E5", thatIs(Polarity.NONE).with("2023-06", "40%"))
            .printed("2023-06", "Not targeted", "INCREASE")
            .row("V1", visits())
            .printed("2023-06", "RED", "");
    assertEquals(List.of(), sound.found(new RatedWithoutRule(), "2023-06"));
    assertEquals(List.of(), sound.found(new PublishedRag(), "2023-06"));
  }

  @Test
  void aRedSoNearItsTargetThatTheUsualToleranceWouldForgiveItIsNoted() {
    assertEquals(
        List.of(
            "A6 2023-06 The paper printed RED for 69% against 70%, and no tolerance is allowed"
                + " here; within 5% of the target it would be AMBER. Make sure that the table"
                + " states the rule that was used."),
        near("69%", "").found(new PublishedNearTarget(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({"66%,''", "70%,''", "69%,5pp"})
  void aRedThatIsFarAwayOrAToleranceIsSound(String value, String tolerance) {
    assertEquals(List.of(), near(value, tolerance).found(new PublishedNearTarget(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    // printed, earlier, latest, polarity, target, what is found
    "↓, 15%, 14%, lower, 11%, is ↑ better (lower is better)",
    "NEGATIVE, 33%, 16%, none, 31%, 'is ↓ decrease, and without a polarity it cannot be called"
        + " better or worse'",
    "NEGATIVE, 11%, 2%, none, '', 'is ↓ decrease, and without a target it cannot be called better"
        + " or worse'",
    "Decrease, 79%, 89%, higher, 76%, is an increase",
    "No change, 85%, 83%, higher, 81%, is a decrease",
    "Static, 17%, 18%, lower, 15%, is an increase",
    "Increase, 25%, 25%, none, '', is no change",
    "POSITIVE, 94%, 92%, higher, 90%, is ↓ worse (higher is better)",
  })
  void aWordOrAnArrowAgainstTheValuesIsFound(
      String printed, String then, String now, String polarity, String target, String said) {
    assertEquals(
        List.of(
            ("X1 2023-06 The paper printed “%s”, but %s to %s since May 2023 %s. Correct the word"
                    + " or the figures.")
                .formatted(printed, then, now, said)),
        moved(printed, then, now, polarity, target).found(new PublishedDirection(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "↑, 15%, 14%, lower, 11%",
    "↓, 15%, 14%, none, ''",
    "→, 15%, 15%, lower, 11%",
    "POSITIVE, 15%, 14%, lower, 11%",
    "STABLE, 15%, 15%, none, ''",
    "Reduction by 7%., 15%, 14%, lower, 11%",
    "1% lower than before, 15%, 14%, none, ''",
    "see the note, 15%, 14%, lower, 11%",
    "up and down, 15%, 14%, lower, 11%",
  })
  void aWordThatTheValuesBearOutOrThatSaysNoDirectionIsSound(
      String printed, String then, String now, String polarity, String target) {
    assertEquals(
        List.of(),
        moved(printed, then, now, polarity, target).found(new PublishedDirection(), "2023-06"));
  }

  @Test
  void aPaperThatWentOutBeforeAnotherRuleWasChosenIsNotJudgedByIt() {
    Faulty before =
        new Faulty()
            .row(
                "X1",
                thatIs(Polarity.HIGHER)
                    .aimingAt("95%")
                    .with("2022-06", "66%")
                    .with("2023-05", "84%")
                    .with("2023-06", "83%"))
            .printed("2023-06", "", "NEGATIVE")
            .with(Setting.DIRECTION_AGAINST, "last year");
    assertEquals(List.of(), before.found(new PublishedDirection(), "2023-06"));
  }

  @Test
  void aWordBesideASingleValueCannotBeTested() {
    assertEquals(
        List.of(),
        new Faulty()
            .row("S10", thatIs(Polarity.HIGHER).with("2023-06", "85%"))
            .printed("2023-06", "", "POSITIVE")
            .found(new PublishedDirection(), "2023-06"));
  }

  @Test
  void pointsThatArePrintedAsPerCentAreFound() {
    assertEquals(
        List.of(
            "X1 2023-06 The paper printed “Reduction by 10%.”, but 51% to 44% since May 2023 is 7.0"
                + " points or 13.7%; 10 are the points from the 54% of Southampton, 2019. Write"
                + " points where points are meant."),
        moved("Reduction by 10%.", "51%", "44%", "higher", "")
            .compared("Southampton", "2019", "54")
            .found(new PointsAsPercent(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({"Reduction by 14%, 51%, 44%", "down 7 points, 51%, 44%", "Decrease, 51%, 44%"})
  void aRelativeChangeOrNoneIsSound(String printed, String then, String now) {
    assertEquals(
        List.of(), moved(printed, then, now, "higher", "").found(new PointsAsPercent(), "2023-06"));
  }

  private static Faulty agency() {
    return new Faulty()
        .row(
            "W4",
            thatIs(Polarity.LOWER)
                .in(Unit.NUMBER, 0)
                .aimingAt("Decreasing")
                .with("2023-05", "26")
                .with("2023-06", "18"));
  }

  private static AnIndicator visits() {
    return thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-05", "96%").with("2023-06", "90%");
  }

  private static Faulty near(String value, String tolerance) {
    return new Faulty()
        .row(
            "A6",
            thatIs(Polarity.HIGHER).aimingAt("70%").tolerating(tolerance).with("2023-06", value))
        .printed("2023-06", "RED", "");
  }

  private static Faulty moved(
      String printed, String then, String now, String polarity, String target) {
    return new Faulty()
        .row(
            "X1",
            thatIs(Polarity.read(polarity))
                .aimingAt(target)
                .with("2023-05", then)
                .with("2023-06", now))
        .printed("2023-06", "", printed);
  }
}
