package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.target.Target;

/**
 * How a value is on its way to a target that is not yet due: for a count that grows over the year,
 * where its pace would lead; for any other value, how much a month is missing.
 */
record RunRate(Subject subject, Target.Dated target) {
  /** Why there is no rating, with the run rate where there is one. */
  String why(BigDecimal number) {
    String due = "the target of " + target.text() + " is not yet due";
    if (!subject.growsOverTheYear()) {
      return due + "; " + missing(number);
    }
    if (!subject.period().end().isBefore(target.due().end())) {
      return "the target of %s was for a year that is over, and the count has begun anew"
          .formatted(target.text());
    }
    return subject.isOfSameYear(target.due()) ? due + "; " + pace(number) : due;
  }

  private String pace(BigDecimal number) {
    ReportingYear year = ReportingYear.of(subject.period());
    int gone = year.monthsTo(subject.period());
    BigDecimal then =
        number
            .multiply(BigDecimal.valueOf(year.monthsTo(target.due())))
            .divide(BigDecimal.valueOf(gone), MathContext.DECIMAL64);
    return "at the pace of the first "
        + (gone == 1 ? "month" : gone + " months")
        + " it would reach "
        + print(then);
  }

  private String missing(BigDecimal number) {
    if (Goal.of(target.text(), target.value(), subject.polarity()).isMetBy(number)) {
      return print(number) + " meets it already";
    }
    Indicator indicator = subject.indicator();
    BigDecimal gap = target.value().subtract(number);
    long left =
        ChronoUnit.MONTHS.between(
            subject.period().end().plusDays(1), target.due().end().plusDays(1));
    int digits = indicator.decimals() + 1;
    // Rounded up: less than this a month is not enough.
    BigDecimal each = gap.abs().divide(BigDecimal.valueOf(left), digits, RoundingMode.UP);
    return "%s has to %s by %s a month for %s"
        .formatted(
            print(number),
            gap.signum() > 0 ? "rise" : "fall",
            indicator.unit().printGap(each, digits),
            left == 1 ? "1 month" : left + " months");
  }

  private String print(BigDecimal number) {
    return subject.indicator().unit().print(number, subject.indicator().decimals());
  }
}
