package org.indicatorworkbench.domain.workspace;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.PeriodWindow;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;

/** Change sets that a user could make of a workspace, the same for the same seed. */
final class RandomChanges {
  private static final List<String> CODES = List.of("A1", "A2", "B1", "B2", "C1");
  private static final List<String> PERIODS =
      List.of("2023-04", "2023-05", "2023-06", "2023-24 Q1", "2022-23", "2022/23 academic");
  private static final List<String> VALUES = List.of("70%", "70.0%", "263/379", "tbc", "N/A", "0");
  private static final List<String> TARGETS =
      List.of("95%", "<36%", "69-89", "decrease", "200 by 2023", "3 per month");
  private static final List<String> COMPARATORS = List.of("England", "South West", "Neighbours");

  private final Random random;

  RandomChanges(long seed) {
    random = new Random(seed);
  }

  /** Up to six changes, each of another place, that apply to the workspace one after the other. */
  ChangeSet next(Workspace start) {
    Workspace now = start;
    Set<Object> places = new HashSet<>();
    List<Change> changes = new ArrayList<>();
    for (int at = random.nextInt(1, 7); at > 0; at--) {
      Change change = change(now);
      if (places.add(place(change))) {
        changes.add(change);
        now = now.with(new ChangeSet("One", List.of(change)));
      }
    }
    return new ChangeSet("Random", changes);
  }

  private Change change(Workspace now) {
    IndicatorCode code = new IndicatorCode(any(CODES));
    Optional<Entry> entry = now.entry(code);
    if (entry.isEmpty() || random.nextInt(6) == 0) {
      return new Change.OfIndicator(
          code, entry.map(Entry::indicator), Optional.of(indicator(code)));
    }
    if (isEmpty(entry.get()) && random.nextBoolean()) {
      return new Change.OfIndicator(code, entry.map(Entry::indicator), Optional.empty());
    }
    return switch (random.nextInt(9)) {
      case 0 -> observation(code, entry.get());
      case 1 -> target(code, entry.get());
      case 2 -> benchmark(code, entry.get());
      case 3 -> commentary(now);
      case 4 -> view(now);
      case 5 -> published(code, entry.get());
      case 6 -> population(now);
      case 7 -> ruling(code, now);
      default -> setting(now);
    };
  }

  private static boolean isEmpty(Entry entry) {
    return entry.equals(Entry.of(entry.indicator()));
  }

  private static Object place(Change change) {
    return switch (change) {
      case Change.OfIndicator of -> of.code();
      case Change.OfObservation of -> List.of(of.code(), of.period());
      case Change.OfTarget of -> List.of(of.code(), of.from());
      case Change.OfBenchmark of ->
          List.of(of.code(), of.either().comparator(), of.either().year());
      case Change.OfPublished of -> List.of(of.code(), of.period(), "printed");
      case Change.OfPopulation of -> of.key();
      case Change.OfRuling of -> of.key();
      case Change.OfCommentary of -> of.key();
      case Change.OfView of -> of.name();
      case Change.OfSetting of -> of.setting();
    };
  }

  private Indicator indicator(IndicatorCode code) {
    Indicator some = thatIs(any(List.of(Polarity.values()))).indicator(code.text());
    return new Indicator(
        code,
        random.nextInt(10),
        new Section(any(List.of("Visits", "Health", ""))),
        some.title(),
        some.unit(),
        random.nextInt(3),
        some.polarity(),
        some.frequency(),
        some.basis(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "");
  }

  private Change view(Workspace now) {
    String name = any(List.of("Reds", "Mine"));
    View view =
        View.STANDARD
            .with(any(List.of(PeriodWindow.values())))
            .with(any(List.of(ColumnGroup.values())), random.nextBoolean())
            .with(RowFilter.ALL.withOwner(any(List.of("", "A team")), true))
            .with(new Sort(any(List.of(Sort.Key.values())), random.nextBoolean()))
            .with(any(List.of(Grouping.values())));
    return new Change.OfView(name, Optional.ofNullable(now.views().get(name)), maybe(view));
  }

  private Change observation(IndicatorCode code, Entry entry) {
    Period period = AnIndicator.period(any(PERIODS));
    Optional<Observation> after =
        maybe(ValueReader.read(any(VALUES), Unit.PERCENTAGE).withSource("seed"));
    return new Change.OfObservation(code, period, entry.series().at(period), after);
  }

  private Change target(IndicatorCode code, Entry entry) {
    Optional<Period> from = maybe(AnIndicator.period(any(PERIODS)));
    Optional<Target> after = maybe(TargetReader.read(any(TARGETS), Unit.PERCENTAGE));
    return new Change.OfTarget(code, from, entry.targets().beginningAt(from), after);
  }

  private Change benchmark(IndicatorCode code, Entry entry) {
    Benchmark made =
        new Benchmark(
            any(COMPARATORS),
            any(List.of("2021-22", "2022-23")),
            new BigDecimal(random.nextInt(90)));
    Optional<Benchmark> before =
        entry.benchmarks().stream()
            .filter(
                seen ->
                    seen.comparator().equals(made.comparator()) && seen.year().equals(made.year()))
            .findFirst();
    Optional<Benchmark> after = before.isPresent() ? maybe(made) : Optional.of(made);
    return new Change.OfBenchmark(code, before, after);
  }

  private Change published(IndicatorCode code, Entry entry) {
    Period period = AnIndicator.period(any(PERIODS));
    PublishedRating printed =
        new PublishedRating(maybe(any(List.of(Rag.values()))), any(List.of("POSITIVE", "STABLE")));
    return new Change.OfPublished(
        code, period, Optional.ofNullable(entry.published().get(period)), maybe(printed));
  }

  private Change population(Workspace now) {
    PopulationKey key =
        new PopulationKey(AnIndicator.period(any(PERIODS)), any(List.of("0-17", "16-17")));
    return new Change.OfPopulation(
        key, now.populations().at(key), maybe(43_000L + random.nextInt(9)));
  }

  private Change ruling(IndicatorCode code, Workspace now) {
    Period period = AnIndicator.period(any(PERIODS));
    String reason = "reason " + random.nextInt(9);
    RulingKey rating = new RulingKey.OfRating(code, period);
    RulingKey limits = new RulingKey.OfLimits(code, period);
    RulingKey finding =
        new RulingKey.OfFinding(any(List.of("spike", "gap")), maybe(code), maybe(period));
    Map<RulingKey, Ruling> some =
        Map.of(
            rating, new Ruling.Override(Rag.AMBER, reason, "lead"),
            limits, new Ruling.Rebase(reason, "lead"),
            finding, new Ruling.Waiver("found " + random.nextInt(3), reason, "lead"));
    RulingKey key = any(List.of(rating, limits, finding));
    return new Change.OfRuling(key, now.rulings().at(key), maybe(some.get(key)));
  }

  private Change commentary(Workspace now) {
    About about =
        any(
            List.of(
                About.REPORT,
                new About.OneSection(new Section("Visits")),
                new About.OneIndicator(new IndicatorCode("A1"))));
    CommentaryKey key = new CommentaryKey(about, AnIndicator.period(any(PERIODS)));
    Optional<Commentary> after =
        maybe(new Commentary("Text " + random.nextInt(9), Commentary.State.DRAFT));
    return new Change.OfCommentary(key, now.commentary().at(key), after);
  }

  private Change setting(Workspace now) {
    Setting setting = any(List.of(Setting.values()));
    String text =
        switch (setting) {
          case LAST_MONTH -> any(List.of("2023-08", "2023-09"));
          case LAST_QUARTER -> "2023-24 Q4";
          case LAST_TERM -> "2023-24 Summer";
          case LAST_YEAR -> any(List.of("2023-24", "2023, 2023-24"));
          case TOLERANCE -> any(List.of("none", "5pp", "5%"));
          case RATE_ON -> any(List.of("displayed", "exact"));
          case OWN_AUTHORITY -> any(List.of("North", "South"));
          case SMALL_NUMBERS -> any(List.of("0", "5"));
          case DIRECTION_WORDS -> any(List.of("better same worse", "positive stable negative"));
          case DIRECTION_CONVENTION -> any(List.of("improvement", "raw"));
          case DIRECTION_DEAD_BAND -> any(List.of("none", "0.5"));
          case DIRECTION_AGAINST -> any(List.of("previous", "last year", "average"));
          case STATISTICAL_NEIGHBOURS ->
              any(List.of("850 Hill: 831 North", "852 South: 831 North; 850 Hill"));
          case PUBLISHED_MEASURES -> any(List.of("re-referrals: A1", "cla: -\nicpc: A1"));
          case AVERAGE_OF -> any(List.of("values", "sums"));
        };
    return new Change.OfSetting(setting, now.settings().text(setting), maybe(text));
  }

  private <T> Optional<T> maybe(T some) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(some);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
