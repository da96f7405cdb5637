package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;

/** A count as a rate per 10,000 of the children who lived in the area in that very period. */
final class ChildRate {
  private static final BigDecimal PER = BigDecimal.valueOf(10_000);

  /** As official statistics publish such rates in quarterly papers. */
  private static final int DECIMALS = 2;

  private ChildRate() {}

  static Calculated of(RowState row) {
    Unit unit = row.indicator().unit();
    if (unit == Unit.PER_10_000) {
      return row.at(row.ratedAt())
          .flatMap(seen -> seen.value().number(unit))
          .<Calculated>map(
              number ->
                  new Calculated.Figure(
                      number, row.display(row.ratedAt()), "the figure is such a rate already"))
          .orElseGet(() -> Told.noValue(row.ratedAt()));
    }
    if (unit != Unit.NUMBER) {
      return new Calculated.NotGiven("only a count can be held against a population");
    }
    if (row.area().children().isEmpty()) {
      return new Calculated.NotGiven(
          "no number of children aged 0 to 17 is known for " + row.ratedAt().title());
    }
    return row.at(row.ratedAt())
        .flatMap(seen -> seen.value().number(unit))
        .map(count -> of(row, count, row.area().children().get()))
        .orElseGet(() -> Told.noValue(row.ratedAt()));
  }

  private static Calculated of(RowState row, BigDecimal count, long children) {
    BigDecimal rate =
        PER.multiply(count).divide(BigDecimal.valueOf(children), MathContext.DECIMAL64);
    boolean isOfPart = row.indicator().basis() == Basis.IN_PERIOD && row.ratedAt().months() < 12;
    return new Calculated.Figure(
        rate,
        Unit.plain(rate, DECIMALS),
        "10,000 × %s ÷ %s children aged 0 to 17 in %s%s"
            .formatted(
                Told.plain(count),
                Told.plain(BigDecimal.valueOf(children)),
                row.ratedAt().title(),
                isOfPart ? "; of the " + row.ratedAt().frequency().key() + ", not of a year" : ""));
  }
}
