package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue says of rows, and what is written about them. */
class CatalogueChecksTest {

  @Test
  void aTargetOfWhichNobodyKnowsWhenItIsMetIsFound() {
    assertEquals(
        List.of(
            "K21 - The target is 21%, but nobody said which way is better, so the row is never"
                + " rated. Set the polarity."),
        new Faulty()
            .row("K21", thatIs(Polarity.NONE).aimingAt("21%").with("2023-06", "23%"))
            .row("V1", thatIs(Polarity.NONE).aimingAt("<21%").with("2023-06", "23%"))
            .row("V2", thatIs(Polarity.NONE).with("2023-06", "23%"))
            .found(new TargetWithoutPolarity(), "2023-06"));
  }

  @Test
  void aRatingThatWasPrintedForSuchATargetIsTheGraverFindingAndTheOnlyOne() {
    Faulty printed =
        new Faulty()
            .row("E15", thatIs(Polarity.NONE).aimingAt("31%").with("2023-06", "16%"))
            .printed("2023-06", "RED", "");
    assertEquals(List.of(), printed.found(new TargetWithoutPolarity(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    // polarity, target, tolerance, what is found
    "higher, 95%, 96..100, The target of 95% lies outside its own tolerance band of 96 to 100."
        + " Correct one of them.",
    "lower, 25%, 20..24, The target of 25% lies outside its own tolerance band of 20 to 24. Correct"
        + " one of them.",
    "range, 69-89, 70..95, The target of 69-89 lies outside its own tolerance band of 70 to 95."
        + " Correct one of them.",
    "lower, 0%, 5%, A tolerance of 5% of a target of 0 allows nothing. Give the tolerance in"
        + " units.",
  })
  void aToleranceThatDoesNotFitItsTargetIsFound(
      String polarity, String target, String tolerance, String said) {
    assertEquals(
        List.of("X1 - " + said),
        tolerating(polarity, target, tolerance).found(new TargetAndTolerance(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "higher, 95%, 85..100",
    "lower, 25%, 25..27.5",
    "range, 69-89, 65..95",
    "lower, 0%, 5pp",
    "higher, 95%, 5%",
    "none, 95%, 96..100",
  })
  void aToleranceAroundItsTargetIsSound(String polarity, String target, String tolerance) {
    assertEquals(
        List.of(),
        tolerating(polarity, target, tolerance).found(new TargetAndTolerance(), "2023-06"));
  }

  @Test
  void aShareOfOneInPlaceOfAPercentageIsFound() {
    assertEquals(
        List.of("X1 - A target of 0.9% beside 92%: write 90% if that is meant."),
        new Faulty()
            .row("X1", thatIs(Polarity.HIGHER).aimingAt("0.9").with("2023-06", "92%"))
            .found(new TargetAndTolerance(), "2023-06"));
    assertEquals(
        List.of(),
        new Faulty()
            .row("X1", thatIs(Polarity.LOWER).aimingAt("0.9%").with("2023-06", "2%"))
            .found(new TargetAndTolerance(), "2023-06"));
  }

  @Test
  void twoRowsWithOneTitleAreFoundHoweverTheyAreSpelt() {
    assertEquals(
        List.of(
            "V2 - It has the title of V1, “Visits in time (CIN)”. Rename one, or retire it where"
                + " both are the same."),
        new Faulty()
            .row("V1", "Visits in time (CIN)", some())
            .row("V2", "visits in time: CIN", some())
            .row("V3", "Visits in time (CWD)", some())
            .found(new DuplicateTitle(), "2023-06"));
  }

  @Test
  void anAcronymThatIsSpeltOutNowhereIsFoundOnce() {
    assertEquals(
        List.of(
            "V1 - PACT is spelt out nowhere. Write it once in a definition: the words, then"
                + " (PACT)."),
        new Faulty()
            .row("V1", "Caseload of PACT", some())
            .row("V2", "Turnover of PACT", some())
            .row("V3", "ICPCs and ICPC timeliness", some())
            .defined("Initial child protection conferences (ICPCs) held in time")
            .row("V4", "Enquiries at the MASH, B&B and CP", some())
            .defined("The multi-agency safeguarding hub; bed and breakfast; child protection")
            .row("V5", "Staff known to HR", some())
            .found(new Acronyms(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "Rose to TBC%., TBC",
    "Fell because [insert reason]., [insert reason]",
    "Lorem ipsum dolor., Lorem ipsum",
    "It rose by xx points., xx",
    "Why did it fall ???, ???",
  })
  void aPlaceholderInACommentaryIsFound(String text, String left) {
    assertEquals(
        List.of("X1 2023-06 “" + left + "” was left in a text. Write what it stands for."),
        new Faulty()
            .row("X1", some())
            .written("2023-06", text)
            .found(new Placeholder(), "2023-06"));
  }

  @Test
  void aPlaceholderInTheTextOfASectionIsFoundAndAnEarlierOneIsLeftAlone() {
    assertEquals(
        List.of("- 2023-06 “tbd” was left in a text. Write what it stands for."),
        new Faulty()
            .row("X1", some())
            .written("2023-05", "TBC")
            .written("2023-06", "Visits [in the disability service] rose. Why? Nobody knows.")
            .writtenOfSection("2023-06", "tbd")
            .found(new Placeholder(), "2023-06"));
  }

  @Test
  void aRedOfWhichNeitherTheRowNorItsSectionSaysAWordIsFound() {
    assertEquals(
        List.of(
            "V1 2023-06 RED, since 90% is 5.0 points below the target of 95%, and no tolerance is"
                + " allowed; neither the row nor its section has a commentary for June 2023. Write"
                + " one."),
        new Faulty()
            .row("V1", red())
            .written("2023-05", "Of last month.")
            .row("V2", red())
            .written("2023-06", "Of this month.")
            .row("V3", red())
            .in("Reviews")
            .writtenOfSection("2023-06", "All reviews were late.")
            .row("V4", some())
            .found(new RedWithoutCommentary(), "2023-06"));
  }

  private static AnIndicator red() {
    return thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-06", "90%");
  }

  private static AnIndicator some() {
    return thatIs(Polarity.NONE).in(Unit.NUMBER, 0).with("2023-06", "50");
  }

  private static Faulty tolerating(String polarity, String target, String tolerance) {
    return new Faulty()
        .row(
            "X1",
            thatIs(Polarity.read(polarity))
                .aimingAt(target)
                .tolerating(tolerance)
                .with("2023-06", "80%"));
  }
}
