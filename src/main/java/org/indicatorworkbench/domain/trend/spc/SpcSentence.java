package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.rag.TargetLines;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * Says in one sentence what the last value of a process tells, and on what that rests.
 *
 * @param phase the last one
 * @param xmr its values; empty where they are too few
 * @param point its last value
 */
record SpcSentence(
    Subject subject, Phase phase, Optional<Xmr> xmr, SpcPoint point, Possible possible) {
  private static final int MOST_MORE_DIGITS = 3;

  String of(Assurance assurance) {
    List<String> clauses = new ArrayList<>();
    clauses.add(
        phase.limits().map(exact -> told(possible.clamp(exact))).orElseGet(this::whyNoLimits));
    clauses.add(relied(assurance));
    clauses.add(phase.isTrial() ? "trial limits, from only " + phase.count() + " values" : "");
    clauses.add(phase.rebase().map(this::anew).orElse(""));
    clauses.add(gaps());
    clauses.add(overlap());
    return String.join("; ", clauses.stream().filter(clause -> !clause.isEmpty()).toList());
  }

  private String whyNoLimits() {
    if (xmr.isPresent()) {
      return "the %d values from %s hardly differ: without outliers every moving range is 0"
              .formatted(phase.count(), span())
          + ", which gives no limits";
    }
    return phase.count() == 1
        ? "one value, for %s, gives no limits; three are needed".formatted(phase.to().title())
        : "%d values, from %s, give no limits; three are needed".formatted(phase.count(), span());
  }

  private String span() {
    return phase.from().title() + " to " + phase.to().title();
  }

  private String told(Limits limits) {
    if (limits.lower().compareTo(limits.upper()) == 0) {
      return "all %d values from %s are %s, so there is nothing but common cause variation"
          .formatted(phase.count(), span(), last());
    }
    return point
        .signal()
        .map(signal -> special(signal, limits) + ": " + meaning(point.variation()))
        .orElseGet(
            () ->
                "%s in %s lies between the limits of %s and %s and is part of no pattern: common cause variation"
                    .formatted(last(), when(), print(limits.lower()), print(limits.upper())));
  }

  private String special(Signal signal, Limits limits) {
    boolean up = signal.upwards();
    String limit = print(up ? limits.upper() : limits.lower());
    return switch (signal.rule()) {
      case OUTSIDE_LIMITS ->
          "%s in %s is %s limit of %s"
              .formatted(last(), when(), up ? "above the upper" : "below the lower", limit);
      case TREND ->
          "the last %d values up to %s each %s"
              .formatted(run(xmr.orElseThrow()::step, 1) + 1, when(), up ? "rose" : "fell");
      case NEAR_LIMIT ->
          "two of three values up to %s are near the %s limit of %s"
              .formatted(when(), up ? "upper" : "lower", limit);
      case ONE_SIDE ->
          "the last %d values up to %s are all %s the mean of %s"
              .formatted(
                  run(xmr.orElseThrow()::side, 0),
                  when(),
                  up ? "above" : "below",
                  print(limits.mean()));
    };
  }

  /** For how many places up to the last one a sign has been the same. */
  private int run(IntUnaryOperator sign, int first) {
    int last = phase.count() - 1;
    int at = last;
    while (at > first && sign.applyAsInt(at - 1) == sign.applyAsInt(last)) {
      at--;
    }
    return last - at + 1;
  }

  private String meaning(Variation variation) {
    String better = subject.polarity() == Polarity.HIGHER ? "higher is better" : "lower is better";
    return switch (variation) {
      case IMPROVEMENT -> "improvement, as " + better;
      case CONCERN -> "concern, as " + better;
      default -> "a change, which is neither good nor bad by itself";
    };
  }

  private String relied(Assurance assurance) {
    // As it is held against a value: 3 per month is 9 for a quarter.
    String target = TargetLines.of(subject, Tolerance.NONE).text();
    return switch (assurance) {
      case PASS -> "every value within the limits meets the target of " + target;
      case FAIL -> "no value within the limits meets the target of " + target;
      case HIT_AND_MISS ->
          "the limits reach across the target of " + target + ", so it is hit or missed by chance";
      case NONE -> "";
    };
  }

  private String anew(Ruling.Rebase rebase) {
    return "limits computed anew from %s: %s".formatted(phase.from().title(), rebase.reason());
  }

  private String gaps() {
    int missing = 1 - phase.count();
    for (Period at = phase.from(); !at.equals(phase.to()); at = at.plus(1)) {
      missing++;
    }
    return switch (missing) {
      case 0 -> "";
      case 1 -> "1 period without a number is passed over";
      default -> missing + " periods without a number are passed over";
    };
  }

  private String overlap() {
    Basis basis = subject.indicator().basis();
    boolean overlaps = basis == Basis.ROLLING_12_MONTHS || basis == Basis.YEAR_TO_DATE;
    return overlaps && phase.limits().isPresent()
        ? "figures that overlap in time make the limits narrow"
        : "";
  }

  private String when() {
    return phase.to().title();
  }

  private String last() {
    return subject
        .series()
        .at(phase.to())
        .map(seen -> ValuePrinter.print(seen.value(), subject.indicator()))
        .orElseThrow();
  }

  /** With a digit more than the values have, and as many as tell it from the last value. */
  private String print(BigDecimal limit) {
    Indicator indicator = subject.indicator();
    Optional<BigDecimal> value =
        subject
            .series()
            .at(phase.to())
            .flatMap(seen -> ValuePrinter.displayed(seen.value(), indicator));
    int digits = indicator.decimals() + 1;
    while (digits < indicator.decimals() + MOST_MORE_DIGITS && isSame(value, limit, digits)) {
      digits++;
    }
    return indicator.unit().print(limit, digits);
  }

  private static boolean isSame(Optional<BigDecimal> value, BigDecimal limit, int digits) {
    BigDecimal shown = limit.setScale(digits, RoundingMode.HALF_UP);
    return value.filter(one -> one.compareTo(shown) == 0).isPresent()
        && limit.compareTo(shown) != 0;
  }
}
