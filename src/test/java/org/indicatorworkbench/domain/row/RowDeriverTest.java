package org.indicatorworkbench.domain.row;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.trend.ComparedWith;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.Sparkline.Point;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowDeriverTest {
  private static final IndicatorCode X1 = new IndicatorCode("X1");

  @Test
  void aRowSaysEverythingAboutItsIndicatorInOnePeriod() {
    RowState row =
        row(
            new AWorkspace()
                .with(
                    "X1",
                    thatIs(Polarity.HIGHER)
                        .aimingAt("95%")
                        .with("2022-06", "87%")
                        .with("2023-05", "92%")
                        .with("2023-06", "90%")
                        .with("2023-07", "99%"))
                .with(Setting.TOLERANCE, "5pp")
                .made(),
            "2023-06");
    assertEquals(
        new Assessment(
            Rag.AMBER,
            "90% is 5.0 points below the target of 95%, inside the tolerance of 5 points"),
        row.assessment());
    assertEquals("5pp", row.tolerance().text());
    assertEquals(
        Optional.of(
            new Direction(
                Direction.Word.WORSE,
                DirectionRule.STANDARD,
                new ComparedWith.Earlier(period("2023-05")))),
        row.direction());
    assertEquals(Optional.of(new BigDecimal("-2")), row.onPrevious().map(Difference::absolute));
    assertEquals(Optional.of(new BigDecimal("3")), row.onLastYear().map(Difference::absolute));
    assertEquals("99%", row.display(period("2023-07")));
    assertEquals("", row.display(period("2023-04")));
  }

  @Test
  void theSparklineHasThirteenPeriodsToTheRatedOneFromTheFirstWithAValue() {
    RowState row =
        row(
            new AWorkspace()
                .with(
                    "X1",
                    thatIs(Polarity.HIGHER)
                        .aimingAt("90%")
                        .with("2022-05", "10%")
                        .with("2023-02", "80%")
                        .with("2023-04", "85%")
                        .with("2023-06", "90%")
                        .with("2023-07", "10%"))
                .made(),
            "2023-06");
    assertEquals(
        List.of(List.of(new Point(0, 0)), List.of(new Point(0.5, 0.5)), List.of(new Point(1, 1))),
        row.sparkline().runs());
    assertEquals(OptionalDouble.of(1), row.sparkline().target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONTH   | 2023-04, 2023-05          | 2023-06          | 2023-06
          MONTH   | 2023-04, 2023-05          | 2023-24 Q1       | 2023-05
          MONTH   | 2023-04, 2023-07          | 2023-24 Q1       | 2023-04
          MONTH   | 2023-03, 2023-07          | 2023-24 Q1       | 2023-24 Q1
          MONTH   | 2023-04, 2024-02          | 2023-24          | 2024-02
          QUARTER | 2022-23 Q3, 2022-23 Q4    | 2023-06          | 2022-23 Q4
          QUARTER | 2022-23 Q4, 2023-24 Q1    | 2023-06          | 2023-24 Q1
          QUARTER | 2022-23 Q4                | 2023-24          | 2023-24
          QUARTER | 2023-24 Q1                | 2023-24          | 2023-24 Q1
          TERM    | 2022-23 Spring            | 2022-23 Q4       | 2022-23 Spring
          QUARTER | 2022-23 Q3                | 2022-23 Autumn   | 2022-23 Q3
          YEAR    | 2021-22, 2022-23          | 2023-06          | 2022-23
          YEAR    | 2022/23 academic          | 2022-23          | 2022-23
          YEAR    | 2021/22 academic          | 2022-23          | 2021/22 academic
          YEAR    | 2021, 2022                | 2022-23          | 2022
          YEAR    | 2021-22                   | 2022-23          | 2022-23
          MONTH   | 2023-24 Q1                | 2023-24 Q1       | 2023-24 Q1
          """)
  void aRowOfOtherPeriodsIsRatedAtItsOwnLastOne(
      Frequency frequency, String values, String asked, String ratedAt) {
    AnIndicator made = thatIs(Polarity.HIGHER).each(frequency);
    for (String each : values.split(", ")) {
      made.with(each, "50%");
    }
    assertEquals(period(ratedAt), row(new AWorkspace().with("X1", made).made(), asked).ratedAt());
  }

  @Test
  void aPromisedValueIsNoPeriodToRateAt() {
    AnIndicator made = thatIs(Polarity.HIGHER).with("2023-04", "50%").with("2023-05", "tbc");
    Workspace workspace = new AWorkspace().with("X1", made).made();
    assertEquals(period("2023-04"), row(workspace, "2023-24 Q1").ratedAt());
    assertEquals(
        "the value for May 2023 is pending",
        row(withTarget(workspace, "95%"), "2023-05").assessment().why());
  }

  @Test
  void theTargetIsTheOneThatHoldsThen() {
    Workspace workspace =
        withTarget(
            new AWorkspace()
                .with(
                    "X1",
                    thatIs(Polarity.HIGHER)
                        .aimingAt("80%")
                        .with("2023-03", "85%")
                        .with("2023-04", "85%"))
                .made(),
            "90% from 2023-04");
    assertEquals(Rag.GREEN, row(workspace, "2023-03").rag());
    assertEquals(Rag.RED, row(workspace, "2023-04").rag());
  }

  @Test
  void theLatestYearOfAComparatorIsItsFigure() {
    Workspace workspace = new AWorkspace().with("X1", thatIs(Polarity.NONE)).made();
    List<Change> figures =
        List.of(figure("England", "2021-22", "21.5"), figure("England", "2020-21", "22.0"));
    RowState row = row(workspace.with(new ChangeSet("Benchmarks", figures)), "2023-06");
    Benchmark latest = row.benchmark("England").orElseThrow();
    assertEquals("2021-22", latest.year());
    assertEquals("21.5%", row.display(latest));
    assertEquals(Optional.empty(), row.benchmark("South West"));
  }

  @Test
  void commentaryIsThatOfThePeriodAskedForBesideTheLastOne() {
    Commentary april = new Commentary("April.", Commentary.State.READY);
    Commentary june = new Commentary("June.", Commentary.State.DRAFT);
    Workspace workspace =
        new AWorkspace()
            .with("X1", thatIs(Polarity.NONE))
            .made()
            .with(new ChangeSet("Write", List.of(text("2023-04", april), text("2023-06", june))));
    RowState row = row(workspace, "2023-06");
    assertEquals(Optional.of(june), row.commentary());
    assertEquals(Optional.of(new Texts.Dated(period("2023-04"), april)), row.lastCommentary());
  }

  private static RowState row(Workspace workspace, String asked) {
    return RowDeriver.all(workspace, period(asked)).getFirst();
  }

  private static Workspace withTarget(Workspace workspace, String written) {
    String[] parts = written.split(" from ");
    return workspace.with(
        new ChangeSet(
            "Target",
            List.of(
                new Change.OfTarget(
                    X1,
                    parts.length == 1 ? Optional.empty() : Optional.of(period(parts[1])),
                    Optional.empty(),
                    Optional.of(TargetReader.read(parts[0], Unit.PERCENTAGE))))));
  }

  private static Change figure(String comparator, String year, String value) {
    Benchmark made = new Benchmark(comparator, year, new BigDecimal(value));
    return new Change.OfBenchmark(X1, Optional.empty(), Optional.of(made));
  }

  private static Change text(String period, Commentary text) {
    CommentaryKey key = new CommentaryKey(new About.OneIndicator(X1), period(period));
    return new Change.OfCommentary(key, Optional.empty(), Optional.of(text));
  }
}
