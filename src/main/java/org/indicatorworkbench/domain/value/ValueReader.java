package org.indicatorworkbench.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * Reads the text of a cell as an observation: numbers, ratios with or without their percentage,
 * special values, a value with its source, and the shorthand of official statistics.
 */
public final class ValueReader {
  private static final Pattern RATIO =
      Pattern.compile("([\\d,.]+) ?/ ?([\\d,.]+)(?: ?\\( ?([\\d.,]+ ?%?) ?\\))?");
  private static final Pattern WITH_MARK = Pattern.compile("(.*\\S) ?\\[([rpb])]");
  private static final Pattern WITH_SOURCE =
      Pattern.compile("(\\S*\\d\\S*) ([A-Z][A-Za-z ]{1,40})");

  /** Words after a number that make it another number. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(thousand|million|hours?|weeks?|months?|quarters?|terms?|years?|per|of|in)\\b.*");

  /** {@code PACT 1 leaver (1.88%)}: a count and a rate in one cell. */
  private static final Pattern COUNT_AND_RATE =
      Pattern.compile("(?:[A-Za-z]+ )?([\\d,]+)(?: [A-Za-z]+)? ?\\( ?([\\d.,]+ ?%) ?\\)");

  private ValueReader() {}

  /**
   * @param text what stands in the cell, not blank
   * @param unit of the indicator, which the text must not contradict
   * @throws Unreadable when the text has no single reading
   */
  public static Observation read(String text, Unit unit) {
    String tidy = NumberReader.tidy(text);
    Optional<Observation> special = SpecialReader.find(tidy);
    if (special.isPresent()) {
      return special.get();
    }
    if (unit == Unit.TEXT) {
      return Observation.of(new Value.Words(text.strip()));
    }
    Matcher marked = WITH_MARK.matcher(tidy);
    if (marked.matches()) {
      Observation unmarked = read(marked.group(1), unit);
      return switch (marked.group(2)) {
        case "r" -> unmarked.withStatus(Status.REVISED);
        case "p" -> unmarked.withStatus(Status.PROVISIONAL);
        default -> unmarked.withNote("break in series");
      };
    }
    return ratio(tidy, unit)
        .or(() -> number(tidy, unit))
        .map(Observation::of)
        .or(() -> CountWithRate.find(tidy, unit))
        .or(() -> withSource(tidy, unit))
        .or(() -> countOrRate(tidy, unit))
        .orElseThrow(
            () ->
                new Unreadable(
                    "“"
                        + text.strip()
                        + "” has no single reading as a value; write a number, a"
                        + " ratio such as 263/379, or keep the words as a note"));
  }

  /**
   * Reads a text that can be nothing but one number, such as the figure of a comparator.
   *
   * @throws Unreadable when it is none, or has another unit
   */
  public static BigDecimal readNumber(String text, Unit unit) {
    return number(NumberReader.tidy(text), unit)
        .flatMap(figure -> figure.number(unit))
        .orElseThrow(() -> new Unreadable("“" + text.strip() + "” is no number; write the figure"));
  }

  private static Optional<Value> number(String text, Unit unit) {
    return NumberReader.find(text)
        .map(
            reading -> {
              reading.unit().ifPresent(written -> refuseOther(written, text, unit));
              return new Value.Figure(reading.number());
            });
  }

  private static void refuseOther(Unit written, String text, Unit unit) {
    if (written != unit) {
      String kind = written == Unit.DAYS ? "a number of days" : "a percentage";
      throw new Unreadable("“" + text + "” is " + kind + ", but the unit is " + unit.key());
    }
  }

  private static Optional<Value> ratio(String text, Unit unit) {
    Matcher matcher = RATIO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<NumberReader.Reading> numerator = NumberReader.find(matcher.group(1));
    Optional<NumberReader.Reading> denominator = NumberReader.find(matcher.group(2));
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ofParts(
            numerator.get().number(),
            denominator.get().number(),
            Optional.ofNullable(matcher.group(3)),
            unit));
  }

  /**
   * A ratio from its parts, held against the quotient that was printed with them.
   *
   * @param printed the value as printed beside its parts, if it was
   * @throws Unreadable when the unit has no ratio, when the denominator is negative, or when the
   *     printed value is not their quotient
   */
  public static Value ofParts(
      BigDecimal numerator, BigDecimal denominator, Optional<String> printed, Unit unit) {
    if (unit == Unit.NUMBER || unit == Unit.TEXT) {
      throw new Unreadable(
          "a numerator and a denominator make no value of an indicator whose unit is "
              + unit.key());
    }
    if (denominator.signum() < 0) {
      throw new Unreadable(
          "the denominator is " + denominator.toPlainString() + "; it cannot be below 0");
    }
    if (denominator.signum() == 0 && numerator.signum() != 0) {
      throw new Unreadable(
          numerator.toPlainString() + " of 0 is no ratio; correct the numerator or denominator");
    }
    Value.Ratio ratio = new Value.Ratio(numerator, denominator);
    printed
        .flatMap(NumberReader::find)
        .ifPresent(reading -> refuseDisagreement(ratio, reading, unit));
    return ratio;
  }

  private static void refuseDisagreement(
      Value.Ratio ratio, NumberReader.Reading printed, Unit unit) {
    boolean agrees =
        ratio
            .number(unit)
            .map(exact -> exact.setScale(printed.decimals(), RoundingMode.HALF_UP))
            .map(rounded -> rounded.compareTo(printed.number()) == 0)
            .orElse(printed.number().signum() == 0);
    if (!agrees) {
      throw new Unreadable(
          "%s of %s is %s, not %s"
              .formatted(
                  ratio.numerator().toPlainString(),
                  ratio.denominator().toPlainString(),
                  ratio
                      .number(unit)
                      .map(exact -> unit.print(exact, Math.max(1, printed.decimals())))
                      .orElse("no value"),
                  unit.print(printed.number(), printed.decimals())));
    }
  }

  /** A count named in an indicator of percentages, such as "3 Leavers", is no percentage. */
  private static Optional<Observation> withSource(String text, Unit unit) {
    Matcher matcher = WITH_SOURCE.matcher(text);
    boolean isValue =
        matcher.matches()
            && !MEASURE.matcher(matcher.group(2)).matches()
            && (unit != Unit.PERCENTAGE || matcher.group(1).endsWith("%"));
    return isValue
        ? number(matcher.group(1), unit)
            .map(value -> Observation.of(value).withSource(matcher.group(2)))
        : Optional.empty();
  }

  /** The one of the two that has the indicator's unit; the whole text becomes the note. */
  private static Optional<Observation> countOrRate(String text, Unit unit) {
    Matcher matcher = COUNT_AND_RATE.matcher(text);
    if (!matcher.matches() || unit != Unit.NUMBER && unit != Unit.PERCENTAGE) {
      return Optional.empty();
    }
    return number(matcher.group(unit == Unit.NUMBER ? 1 : 2), unit)
        .map(value -> Observation.of(value).withNote(text));
  }
}
