package org.indicatorworkbench.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.junit.jupiter.api.Test;

final class ChangeWordsTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final Period MAY = new Month(YearMonth.of(2023, 5));
  private static final Indicator VISITS = visits("Head of Safeguarding", "Visited in time");
  private static final Observation NINETY_TWO =
      Observation.of(new Value.Figure(BigDecimal.valueOf(92)));

  private static Indicator visits(String owner, String title) {
    return new Indicator(
        V3,
        1,
        new Section("Visits"),
        title,
        Unit.PERCENTAGE,
        0,
        Polarity.HIGHER,
        Frequency.MONTH,
        Basis.SNAPSHOT,
        Optional.empty(),
        Optional.empty(),
        owner,
        "",
        "");
  }

  private static List<ChangeWords> words(Change change) {
    return ChangeWords.of(change, VISITS);
  }

  @Test
  void aValueSaysItsPartsAndHowFirmItIs() {
    Observation after =
        Observation.of(new Value.Ratio(BigDecimal.valueOf(316), BigDecimal.valueOf(351)))
            .withStatus(Status.REVISED);
    assertEquals(
        List.of(new ChangeWords("May 2023", "92%", "90% (316/351), revised")),
        words(new Change.OfObservation(V3, MAY, Optional.of(NINETY_TWO), Optional.of(after))));
  }

  @Test
  void aFirstValueHasNothingBeforeAndAMissingOneSaysWhy() {
    assertEquals(
        List.of(new ChangeWords("May 2023", "", "pending")),
        words(
            new Change.OfObservation(
                V3, MAY, Optional.empty(), Optional.of(Observation.of(Value.Special.PENDING)))));
  }

  @Test
  void aRemarkIsNamedWhereTheValueIsTheSame() {
    assertEquals(
        List.of(new ChangeWords("May 2023, source", "", "values.csv, line 30")),
        words(
            new Change.OfObservation(
                V3,
                MAY,
                Optional.of(NINETY_TWO),
                Optional.of(NINETY_TWO.withSource("values.csv, line 30")))));
  }

  @Test
  void aCatalogueChangeNamesTheFieldsThatDiffer() {
    assertEquals(
        List.of(
            new ChangeWords("Title", "Visited in time", "Visited in 10 working days"),
            new ChangeWords("Owner", "Head of Safeguarding", "Head of Assessment")),
        words(
            new Change.OfIndicator(
                V3,
                Optional.of(VISITS),
                Optional.of(visits("Head of Assessment", "Visited in 10 working days")))));
  }

  @Test
  void aNewIndicatorIsNamedByItsTitle() {
    assertEquals(
        List.of(new ChangeWords("Indicator", "", "Visited in time")),
        words(new Change.OfIndicator(V3, Optional.empty(), Optional.of(VISITS))));
  }

  @Test
  void aTargetSaysFromWhenItHolds() {
    assertEquals(
        List.of(new ChangeWords("Target from May 2023", "", "95%")),
        words(
            new Change.OfTarget(
                V3,
                Optional.of(MAY),
                Optional.empty(),
                Optional.of(TargetReader.read("95%", Unit.PERCENTAGE)))));
  }

  @Test
  void aBenchmarkSaysWhoseAndOfWhichYear() {
    Benchmark england = new Benchmark("England", "2021-22", new BigDecimal("21.5"));
    assertEquals(
        List.of(new ChangeWords("England, 2021-22", "21.5%", "")),
        words(new Change.OfBenchmark(V3, Optional.of(england), Optional.empty())));
  }

  @Test
  void aCommentaryIsQuotedWithItsState() {
    Commentary after = new Commentary("Fell.", Commentary.State.DRAFT);
    CommentaryKey key = new CommentaryKey(new About.OneIndicator(V3), MAY);
    assertEquals(
        List.of(new ChangeWords("Commentary for May 2023", "", "“Fell.” (draft)")),
        words(new Change.OfCommentary(key, Optional.empty(), Optional.of(after))));
  }

  @Test
  void aSettingGoesByItsName() {
    assertEquals(
        List.of(new ChangeWords("tolerance", "none", "5pp")),
        words(new Change.OfSetting(Setting.TOLERANCE, Optional.of("none"), Optional.of("5pp"))));
  }

  @Test
  void whatWasDecidedSaysWhyAndByWhom() {
    assertEquals(
        List.of(new ChangeWords("Rating for May 2023", "", "AMBER: late entry (A Lead)")),
        words(
            new Change.OfRuling(
                new RulingKey.OfRating(V3, MAY),
                Optional.empty(),
                Optional.of(new Ruling.Override(Rag.AMBER, "late entry", "A Lead")))));
    assertEquals(
        List.of(new ChangeWords("Limits from May 2023", "computed anew: new team (A Lead)", "")),
        words(
            new Change.OfRuling(
                new RulingKey.OfLimits(V3, MAY),
                Optional.of(new Ruling.Rebase("new team", "A Lead")),
                Optional.empty())));
    assertEquals(
        List.of(new ChangeWords("Finding “spike”, May 2023", "", "waived: a backlog (A Lead)")),
        words(
            new Change.OfRuling(
                new RulingKey.OfFinding("spike", Optional.of(V3), Optional.of(MAY)),
                Optional.empty(),
                Optional.of(new Ruling.Waiver("40% to 90%", "a backlog", "A Lead")))));
  }

  @Test
  void whatWasPrintedAndHowManyPeopleThereAreAreSaidToo() {
    assertEquals(
        List.of(new ChangeWords("Printed for May 2023", "NEGATIVE", "RED, NEGATIVE")),
        words(
            new Change.OfPublished(
                V3,
                MAY,
                Optional.of(new PublishedRating(Optional.empty(), "NEGATIVE")),
                Optional.of(new PublishedRating(Optional.of(Rag.RED), "NEGATIVE")))));
    assertEquals(
        List.of(new ChangeWords("The population aged 0-17, May 2023", "", "43,367")),
        words(
            new Change.OfPopulation(
                new PopulationKey(MAY, "0-17"), Optional.empty(), Optional.of(43_367L))));
  }
}
