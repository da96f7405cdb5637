package org.indicatorworkbench.domain.target;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.target.Target.Sign;
import org.indicatorworkbench.domain.value.NumberReader;

/** Reads a target in every form that papers write: see each pattern. */
public final class TargetReader {
  /** {@code 95%}, {@code <36%}, {@code >= 80}. */
  private static final Pattern THRESHOLD = Pattern.compile("(<=|>=|=<|=>|≤|≥|<|>|)\\s*([^<>=≤≥]+)");

  /** {@code 69-89}, {@code 25% to 27.5%}. */
  private static final Pattern RANGE =
      Pattern.compile("([\\d.,]+ ?%?) ?(?:-|–|to) ?([\\d.,]+ ?(?:%|days)?)");

  /** {@code 200 by 2023}. */
  private static final Pattern DATED = Pattern.compile("([\\d.,]+ ?%?) by (.+)");

  /** {@code 3 per month}. */
  private static final Pattern EACH =
      Pattern.compile(
          "([\\d.,]+) (?:per|a|each|every) (month|quarter|term|(?:academic |financial |school"
              + " )?year)");

  private TargetReader() {}

  /**
   * @param text the target as written; one that is blank, {@code -}, {@code N/A} or {@code none} is
   *     no target, see {@link #isNone}
   * @param unit of the indicator, added to a bare number when printed and not to be contradicted
   * @throws Unreadable when the text is no target
   */
  public static Target read(String text, Unit unit) {
    String tidy = text.replaceAll("[\u00a0\u202f\\s]+", " ").replace('\u2212', '-').strip();
    String lower = tidy.toLowerCase(Locale.ROOT);
    return movement(tidy, lower)
        .or(() -> dated(tidy, lower, unit))
        .or(() -> each(tidy, lower, unit))
        .or(() -> range(tidy, unit))
        .or(() -> threshold(tidy, unit))
        .orElseThrow(
            () ->
                new Unreadable(
                    "“"
                        + tidy
                        + "” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per"
                        + " month"));
  }

  /** Whether a text says that there is no target. */
  public static boolean isNone(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "", "-", "–", "—", "n/a", "na", "none", "tbc", "tbd" -> true;
      case "not targeted", "no target", "not set", "not applicable" -> true;
      default -> false;
    };
  }

  private static Optional<Target> movement(String text, String lower) {
    return switch (lower) {
      case "decrease", "decreasing", "reduce", "reducing", "falling" ->
          Optional.of(new Target.Movement(text, false));
      case "increase", "increasing", "rising" -> Optional.of(new Target.Movement(text, true));
      default -> Optional.empty();
    };
  }

  private static Optional<Target> dated(String text, String lower, Unit unit) {
    Matcher matcher = DATED.matcher(lower);
    return matcher.matches()
        ? PeriodReader.find(matcher.group(2), Optional.empty())
            .flatMap(
                due ->
                    number(matcher.group(1), unit).map(value -> new Target.Dated(text, value, due)))
        : Optional.empty();
  }

  private static Optional<Target> each(String text, String lower, Unit unit) {
    Matcher matcher = EACH.matcher(lower);
    return matcher.matches()
        ? number(matcher.group(1), unit)
            .map(
                value ->
                    new Target.PerPeriod(
                        text, value, Frequency.read(matcher.group(2).replaceFirst(".* ", ""))))
        : Optional.empty();
  }

  private static Optional<Target> range(String text, Unit unit) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = number(matcher.group(1), unit);
    Optional<BigDecimal> high = number(matcher.group(2), unit);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) > 0) {
      throw new Unreadable("the range “" + text + "” ends below its beginning");
    }
    return Optional.of(new Target.Range(text, low.get(), high.get()));
  }

  private static Optional<Target> threshold(String text, Unit unit) {
    Matcher matcher = THRESHOLD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Sign sign =
        switch (matcher.group(1)) {
          case "<=", "=<", "≤" -> Sign.AT_MOST;
          case ">=", "=>", "≥" -> Sign.AT_LEAST;
          case "<" -> Sign.LESS_THAN;
          case ">" -> Sign.MORE_THAN;
          default -> Sign.BY_POLARITY;
        };
    return NumberReader.find(matcher.group(2))
        .flatMap(
            reading ->
                number(matcher.group(2), unit)
                    .map(
                        value ->
                            new Target.Threshold(
                                matcher.group(1) + unit.print(value, reading.decimals()),
                                value,
                                sign)));
  }

  private static Optional<BigDecimal> number(String text, Unit unit) {
    return NumberReader.find(text)
        .map(
            reading -> {
              if (reading.unit().filter(written -> written != unit).isPresent()) {
                throw new Unreadable(
                    "the target “"
                        + text.strip()
                        + "” is not in the indicator's unit, "
                        + unit.key());
              }
              return reading.number();
            });
  }
}
