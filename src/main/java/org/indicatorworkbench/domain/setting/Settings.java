package org.indicatorworkbench.domain.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.MeasureLinks;
import org.indicatorworkbench.domain.benchmark.Neighbours;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.rag.RateOn;
import org.indicatorworkbench.domain.trend.Against;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.DeadBand;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.WordSet;

/**
 * The settings that were made; what was not has its default: strict, rated on the value as
 * displayed.
 *
 * @param texts each setting as its file text, known to be readable
 */
public record Settings(Map<Setting, String> texts) {
  /** A new workspace's. */
  public static final Settings DEFAULTS = new Settings(Map.of());

  private static final int LARGEST_SMALL_NUMBER = 5;

  public Settings {
    texts = Map.copyOf(texts);
  }

  /** What a setting was made to be, if it was. */
  public Optional<String> text(Setting setting) {
    return Optional.ofNullable(texts.get(setting));
  }

  /**
   * Up to which count of children a public paper suppresses it; 0 for none. Five where nobody said
   * otherwise, as in official statistics.
   */
  public int largestSmallNumber() {
    return text(Setting.SMALL_NUMBERS).map(Integer::parseInt).orElse(LARGEST_SMALL_NUMBER);
  }

  /** The rule by which every indicator without a tolerance of its own is rated. */
  public HouseRule houseRule() {
    return new HouseRule(
        text(Setting.TOLERANCE).map(ToleranceReader::read).orElse(Tolerance.NONE),
        text(Setting.RATE_ON).map(RateOn::read).orElse(RateOn.DISPLAYED));
  }

  /** The rule by which directions of travel are found and printed, and averages made. */
  public DirectionRule direction() {
    DirectionRule standard = DirectionRule.STANDARD;
    return new DirectionRule(
        text(Setting.DIRECTION_CONVENTION).map(Convention::read).orElse(standard.convention()),
        text(Setting.DIRECTION_WORDS).map(WordSet::read).orElse(standard.words()),
        text(Setting.DIRECTION_DEAD_BAND).map(DeadBand::read).orElse(standard.deadBand()),
        text(Setting.DIRECTION_AGAINST).map(Against::read).orElse(standard.against()),
        text(Setting.AVERAGE_OF).map(AverageOf::read).orElse(standard.averageOf()));
  }

  /**
   * Up to which periods of a frequency there are columns, though they may have no value yet; of
   * each kind of year at most one.
   */
  public List<Period> lastPeriods(Frequency frequency) {
    return text(Setting.lastOf(frequency))
        .map(text -> LastPeriods.read(text, frequency))
        .orElse(List.of());
  }

  /** The statistical neighbours, where they are known. */
  public Optional<Neighbours> neighbours() {
    return text(Setting.STATISTICAL_NEIGHBOURS).map(Neighbours::read);
  }

  /** Which indicator was chosen for which measure of official statistics. */
  public MeasureLinks measureLinks() {
    return text(Setting.PUBLISHED_MEASURES).map(MeasureLinks::read).orElse(MeasureLinks.NONE);
  }

  /**
   * Checks a text before it becomes a setting, and gives its one spelling.
   *
   * @throws org.indicatorworkbench.domain.Unreadable when the setting cannot have that value
   */
  public static String checked(Setting setting, String text) {
    return switch (setting) {
      case TOLERANCE -> ToleranceReader.read(text).text();
      case RATE_ON -> RateOn.read(text).key();
      case OWN_AUTHORITY -> text.strip();
      case SMALL_NUMBERS -> SmallNumbers.read(text).text();
      case DIRECTION_WORDS -> WordSet.read(text).key();
      case DIRECTION_CONVENTION -> Convention.read(text).key();
      case DIRECTION_DEAD_BAND -> DeadBand.read(text).text();
      case DIRECTION_AGAINST -> Against.read(text).key();
      case AVERAGE_OF -> AverageOf.read(text).key();
      case LAST_MONTH -> LastPeriods.checked(text, Frequency.MONTH);
      case LAST_QUARTER -> LastPeriods.checked(text, Frequency.QUARTER);
      case LAST_TERM -> LastPeriods.checked(text, Frequency.TERM);
      case LAST_YEAR -> LastPeriods.checked(text, Frequency.YEAR);
      case STATISTICAL_NEIGHBOURS -> Neighbours.read(text).text();
      case PUBLISHED_MEASURES -> MeasureLinks.read(text).text();
    };
  }
}
