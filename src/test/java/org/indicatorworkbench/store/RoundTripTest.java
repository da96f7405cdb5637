package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.VISITS;
import static org.indicatorworkbench.store.Samples.england;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.made;
import static org.indicatorworkbench.store.Samples.set;
import static org.indicatorworkbench.store.Samples.threshold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.AcademicYear;
import org.indicatorworkbench.domain.period.CalendarYear;
import org.indicatorworkbench.domain.period.FinancialYear;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.Quarter;
import org.indicatorworkbench.domain.period.Term;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.Target.Sign;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** Whatever is written is read again exactly, from the state and from the journal. */
class RoundTripTest extends StoreTest {
  private static final ChangeSet CATALOGUE = set("Catalogue", made(VISITS));

  @Test
  void theCatalogue() {
    assertRoundTrip(indicators());
  }

  @Test
  void observations() {
    assertRoundTrip(
        Stream.concat(
                values().map(Observation::of),
                Stream.of(
                    new Observation(
                        Value.Special.PENDING,
                        Status.UNDER_QUERY,
                        "a note",
                        "Head of Assessment",
                        "2023-07",
                        "values.csv, line 4"),
                    figure("1").withStatus(Status.PROVISIONAL),
                    figure("1").withStatus(Status.REVISED)))
            .map(observation -> made(JUNE, observation)));
  }

  @Test
  void periodsOfEveryKind() {
    assertRoundTrip(periods());
  }

  @Test
  void targets() {
    assertRoundTrip(everyTarget().map(target -> made(Optional.of(JUNE), target)));
  }

  @Test
  void settings() {
    assertRoundTrip(Stream.of(Setting.values()).map(setting -> made(setting, "5pp")));
  }

  @Test
  void benchmarks() {
    assertRoundTrip(Stream.of("88.10", "-1", "1E+2").map(Samples::england).map(Samples::made));
  }

  @Test
  void commentary() {
    CommentaryKey onSection = new CommentaryKey(new About.OneSection(new Section("Visits")), JUNE);
    CommentaryKey onNone = new CommentaryKey(new About.OneSection(Section.NONE), JUNE);
    assertRoundTrip(
        Stream.of(
            made(onSection, "one\n\ntwo"),
            made(onNone, "“text”"),
            new Change.OfCommentary(
                Samples.ON_V3,
                Optional.empty(),
                Optional.of(new Commentary("text", Commentary.State.READY)))));
  }

  @Test
  void benchmarksKeepTheOrderInWhichTheyCame() {
    Benchmark neighbours = new Benchmark("Statistical neighbours", "2021-22", BigDecimal.TEN);
    Benchmark region = new Benchmark("South East", "2021-22", BigDecimal.ONE);
    Change restated =
        new Change.OfBenchmark(V3, Optional.of(region), Optional.of(sameButValue(region)));
    ChangeSet set = set("Import", made(region), made(england("1")), made(neighbours), restated);
    written(CATALOGUE, set);

    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.READ)) {
      assertEquals(Workspace.EMPTY.with(CATALOGUE).with(set), file.read());
    }
  }

  private static Benchmark sameButValue(Benchmark benchmark) {
    return new Benchmark(benchmark.comparator(), benchmark.year(), new BigDecimal("7.50"));
  }

  private static Stream<Change> indicators() {
    Stream<Tolerance> tolerances =
        Stream.of(
            Tolerance.NONE,
            new Tolerance.Units(new BigDecimal("5")),
            new Tolerance.Units(new BigDecimal("5.00")),
            new Tolerance.Relative(new BigDecimal("2.50")),
            new Tolerance.Band(new BigDecimal("-1.0"), new BigDecimal("1E+2")));
    return Stream.concat(
            Stream.of(
                indicator(Unit.PER_10_000, Optional.empty(), Optional.empty(), Section.NONE, ""),
                indicator(
                    Unit.TEXT,
                    Optional.of(V3),
                    Optional.empty(),
                    new Section("“Quotes”, commas; and 🙂"),
                    "two\nlines\tand \\ \" '")),
            tolerances.map(
                tolerance ->
                    indicator(
                        Unit.DAYS,
                        Optional.empty(),
                        Optional.of(tolerance),
                        new Section("Visits"),
                        "")))
        .map(Samples::made);
  }

  private static Indicator indicator(
      Unit unit,
      Optional<IndicatorCode> parent,
      Optional<Tolerance> tolerance,
      Section section,
      String definition) {
    return new Indicator(
        new IndicatorCode("Z 9"),
        -4,
        section,
        "Title",
        unit,
        6,
        Polarity.RANGE,
        Frequency.TERM,
        Basis.ROLLING_12_MONTHS,
        parent,
        tolerance,
        "",
        "",
        definition);
  }

  private static Stream<Value> values() {
    return Stream.concat(
        Stream.of(Value.Special.values()),
        Stream.of(
            new Value.Figure(new BigDecimal("90")),
            new Value.Figure(new BigDecimal("90.0")),
            new Value.Figure(new BigDecimal("-0.10")),
            new Value.Figure(new BigDecimal("1E+3")),
            new Value.Figure(new BigDecimal("123456789012345.1234567890")),
            new Value.Ratio(new BigDecimal("263"), new BigDecimal("379.0")),
            new Value.Ratio(BigDecimal.ZERO, BigDecimal.ZERO),
            new Value.Words("Requires improvement\nto be good"),
            new Value.Words("")));
  }

  private static Stream<Change> periods() {
    return everyKindOfPeriod()
        .flatMap(
            period ->
                Stream.of(
                    made(period, figure("1")),
                    made(Optional.of(period), threshold("9", "9")),
                    made(new CommentaryKey(About.REPORT, period), "text"),
                    made(
                        Optional.empty(),
                        new Target.Dated("200 by then", new BigDecimal("200"), period))));
  }

  /** With the financial years whose key is a month's, 2000-01 to 2011-12. */
  private static Stream<Period> everyKindOfPeriod() {
    return Stream.of(
        new Month(YearMonth.of(2010, 11)),
        new FinancialYear(2010),
        new FinancialYear(2000),
        new FinancialYear(1999),
        new FinancialYear(2011),
        new FinancialYear(2012),
        new FinancialYear(2023),
        new AcademicYear(2010),
        new AcademicYear(2017),
        new CalendarYear(2019),
        new Quarter(2010, 1),
        new Quarter(2023, 4),
        new Term(2010, Term.Season.AUTUMN),
        new Term(2017, Term.Season.SUMMER));
  }

  private static Stream<Target> everyTarget() {
    Stream<Target> thresholds =
        Stream.of(Sign.values())
            .map(sign -> new Target.Threshold("<36%", new BigDecimal("36.0"), sign));
    return Stream.concat(
        thresholds,
        Stream.of(
            new Target.Range("69-89", new BigDecimal("69"), new BigDecimal("89.50")),
            new Target.Movement("decreasing", false),
            new Target.Movement("increase", true),
            new Target.PerPeriod("3 per quarter", new BigDecimal("3"), Frequency.QUARTER),
            new Target.Linked(
                "21.5% (England 2021-22)", new BigDecimal("21.50"), "England", "2021-22")));
  }

  /** Each is written, read from the state and from the journal, and taken back. */
  private void assertRoundTrip(Stream<Change> changes) {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      did(file, CATALOGUE);
      Workspace catalogue = Workspace.EMPTY.with(CATALOGUE);
      changes.forEach(
          change -> {
            ChangeSet set = set("Change", change);
            JournalEntry entry = did(file, set);
            assertEquals(catalogue.with(set), file.read());
            assertEquals(set, file.changes(entry.id()));
            did(file, set.inverted());
            assertEquals(catalogue, file.read());
          });
    }
  }
}
