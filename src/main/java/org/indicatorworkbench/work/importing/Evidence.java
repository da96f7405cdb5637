package org.indicatorworkbench.work.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.ValueRow;

/** What the cells of a new indicator tell of it where its row of the catalogue is silent. */
final class Evidence {
  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST_NUMBER = 60;
  private static final Pattern RATIO = Pattern.compile("[\\d,.]+ ?/ ?[\\d,.]+.*");
  private static final Pattern DAYS = Pattern.compile("[\\d,.]+ ?days?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION = Pattern.compile("\\d*\\.(\\d+)");

  private final Map<String, Integer> periods = new HashMap<>();
  private final PeriodCells reader;
  private boolean hasShare;
  private boolean hasDays;
  private int decimals;

  Evidence(PeriodCells reader) {
    this.reader = reader;
  }

  /** Looks at a value and its period. */
  void see(ValueRow row) {
    String text = row.value().text();
    boolean isBlank = text.isEmpty() && row.details().numerator().isBlank();
    periods.merge(row.period().text(), isBlank ? 0 : 1, Integer::sum);
    hasShare |= !row.details().numerator().isBlank();
    if (text.length() <= LONGEST_NUMBER) {
      seeUnit(text);
      seeDecimals(row.value());
    }
  }

  /** Looks at a text that is no value but can name the unit: a target, a title. */
  void seeUnit(String text) {
    hasShare |= text.indexOf('%') >= 0 || RATIO.matcher(text).matches();
    hasDays |= DAYS.matcher(text).matches();
  }

  private void seeDecimals(Cell cell) {
    Matcher fraction = FRACTION.matcher(cell.text());
    if (cell.decimals().isPresent()) {
      see(cell.decimals().getAsInt());
    } else if (cell.text().indexOf('/') < 0 && fraction.find()) {
      see(fraction.group(1).length());
    }
  }

  private void see(int digits) {
    decimals = Math.clamp(digits, decimals, MOST_DECIMALS);
  }

  /** A percentage where a per cent sign or a ratio was seen, else days where they are written. */
  Unit unit() {
    return hasShare ? Unit.PERCENTAGE : hasDays ? Unit.DAYS : Unit.NUMBER;
  }

  /** The most digits after a point; 0 where only ratios were seen. */
  int decimals() {
    return decimals;
  }

  /**
   * The commonest frequency of periods with a value. {@code 2010-11} is a month by itself, but not
   * beside {@code 2012-13}.
   */
  Optional<Frequency> frequency() {
    Map<Frequency, Integer> counts = reads(Optional.empty());
    if (counts.containsKey(Frequency.YEAR) && reads(Optional.of(Frequency.YEAR)).size() == 1) {
      return Optional.of(Frequency.YEAR);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Map<Frequency, Integer> reads(Optional<Frequency> hint) {
    Map<Frequency, Integer> counts = new EnumMap<>(Frequency.class);
    periods.forEach(
        (text, values) ->
            reader
                .find(text, hint)
                .ifPresent(period -> counts.merge(period.frequency(), values, Integer::sum)));
    return counts;
  }
}
