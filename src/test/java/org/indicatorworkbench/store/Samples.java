package org.indicatorworkbench.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
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
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.Target.Sign;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** Small pieces of a workspace that tests put together. */
final class Samples {
  static final IndicatorCode V3 = new IndicatorCode("V3");
  static final Period JUNE = new Month(YearMonth.of(2023, 6));
  static final CommentaryKey ON_V3 = new CommentaryKey(new About.OneIndicator(V3), JUNE);

  static final Indicator VISITS =
      new Indicator(
          V3,
          3,
          new Section("Visits"),
          "Children in need visited on time",
          Unit.PERCENTAGE,
          0,
          Polarity.HIGHER,
          Frequency.MONTH,
          Basis.SNAPSHOT,
          Optional.empty(),
          Optional.of(new Tolerance.Units(new BigDecimal("5.0"))),
          "Head of Safeguarding",
          "Children are seen",
          "Visits, not attempts");

  private Samples() {}

  static Change made(Indicator indicator) {
    return new Change.OfIndicator(indicator.code(), Optional.empty(), Optional.of(indicator));
  }

  static Change made(Period period, Observation observation) {
    return new Change.OfObservation(V3, period, Optional.empty(), Optional.of(observation));
  }

  static Change changed(Period period, Observation before, Observation after) {
    return new Change.OfObservation(V3, period, Optional.of(before), Optional.of(after));
  }

  static Change made(Optional<Period> from, Target target) {
    return new Change.OfTarget(V3, from, Optional.empty(), Optional.of(target));
  }

  static Change made(Benchmark benchmark) {
    return new Change.OfBenchmark(V3, Optional.empty(), Optional.of(benchmark));
  }

  static Change made(CommentaryKey key, String text) {
    return new Change.OfCommentary(key, Optional.empty(), Optional.of(draft(text)));
  }

  static Change made(Setting setting, String text) {
    return new Change.OfSetting(setting, Optional.empty(), Optional.of(text));
  }

  static Change ruled(RulingKey key, Ruling ruling) {
    return new Change.OfRuling(key, Optional.empty(), Optional.of(ruling));
  }

  static Commentary draft(String text) {
    return new Commentary(text, Commentary.State.DRAFT);
  }

  static Observation figure(String number) {
    return Observation.of(new Value.Figure(new BigDecimal(number)));
  }

  static Target threshold(String text, String number) {
    return new Target.Threshold(text, new BigDecimal(number), Sign.BY_POLARITY);
  }

  static Benchmark england(String number) {
    return new Benchmark("England", "2021-22", new BigDecimal(number));
  }

  static ChangeSet set(String name, Change... changes) {
    return new ChangeSet(name, List.of(changes));
  }

  /** One of each kind of change. */
  static ChangeSet oneOfEach() {
    return set(
        "One of each",
        made(VISITS),
        made(JUNE, figure("90")),
        made(Optional.empty(), threshold("95%", "95")),
        made(england("88.1")),
        new Change.OfPublished(
            V3,
            JUNE,
            Optional.empty(),
            Optional.of(new PublishedRating(Optional.of(Rag.AMBER), "NEGATIVE"))),
        new Change.OfPopulation(
            new PopulationKey(JUNE, "0-17"), Optional.empty(), Optional.of(43_367L)),
        ruled(
            new RulingKey.OfRating(V3, JUNE),
            new Ruling.Override(Rag.RED, "Counted twice", "A Lead")),
        ruled(new RulingKey.OfLimits(V3, JUNE), new Ruling.Rebase("A new team", "A Lead")),
        ruled(
            new RulingKey.OfFinding("no decimals", Optional.empty(), Optional.empty()),
            new Ruling.Waiver("two rows", "As the panel asked", "A Lead")),
        ruled(
            new RulingKey.OfFinding("spike", Optional.of(V3), Optional.of(JUNE)),
            new Ruling.Waiver("40% to 90%", "A backlog was cleared", "A Lead")),
        made(ON_V3, "Fewer staff."),
        made(Setting.TOLERANCE, "5pp"));
  }
}
