package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** A share of more than all or less than nothing, or one that its own parts do not give. */
final class NumeratorAndDenominator implements Check {
  private static final Rule RULE = new Rule("numerator and denominator", Severity.BLOCKS);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Pattern PARTS = Pattern.compile("\\b(\\d[\\d,]*) ?/ ?(\\d[\\d,]*)\\b");

  /** A percentage of these may be any: it is no share. */
  private static final Pattern CHANGE =
      Pattern.compile("(?i)\\b(change|increase|decrease|growth|rise|fall|variance|difference)\\b");

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .filter(row -> row.indicator().unit() == Unit.PERCENTAGE)
        .filter(row -> !CHANGE.matcher(row.indicator().title()).find())
        .flatMap(row -> findings(checked, row))
        .toList();
  }

  private static Stream<Finding> findings(Checked checked, RowState row) {
    return checked.shown(row).entrySet().stream()
        .flatMap(
            one ->
                why(row, one.getKey(), one.getValue())
                    .map(why -> RULE.at(row.code(), one.getKey(), why, evidence(one.getValue())))
                    .stream());
  }

  private static String evidence(Observation seen) {
    return seen.value() + seen.note();
  }

  private static Optional<String> why(RowState row, Period period, Observation seen) {
    Optional<BigDecimal> number = seen.value().number(Unit.PERCENTAGE);
    if (number.filter(share -> share.signum() < 0 || share.compareTo(ALL) > 0).isPresent()) {
      return Optional.of(
          "%s is no share of a whole%s. Correct it, or call the row a change."
              .formatted(row.display(period), parts(seen.value())));
    }
    return number.flatMap(share -> besideNote(row, period, seen, share));
  }

  private static String parts(Value value) {
    return value instanceof Value.Ratio(BigDecimal numerator, BigDecimal denominator)
        ? ": " + Unit.plain(numerator, 0) + " of " + Unit.plain(denominator, 0)
        : "";
  }

  /** A note that gives the parts, as "19/21" beside 91 %. */
  private static Optional<String> besideNote(
      RowState row, Period period, Observation seen, BigDecimal share) {
    Matcher parts = PARTS.matcher(seen.note());
    if (!(seen.value() instanceof Value.Figure) || !parts.find()) {
      return Optional.empty();
    }
    BigDecimal rounding = Rounding.of(row, seen.value());
    return new Value.Ratio(number(parts.group(1)), number(parts.group(2)))
        .number(Unit.PERCENTAGE)
        .filter(quotient -> quotient.subtract(share).abs().compareTo(rounding) > 0)
        .map(
            quotient ->
                "%s, but the %s in its note is %s. Correct one of them."
                    .formatted(
                        row.display(period),
                        parts.group(),
                        Unit.PERCENTAGE.print(quotient.setScale(1, RoundingMode.HALF_UP), 1)));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
