package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.target.Target;

/**
 * The sentence beneath a rating, with the value, the target, the gap and the tolerance in it. Value
 * and target as printed always differ by the gap as printed.
 */
record WhySentence(Subject subject, Goal goal, Tolerance tolerance, RateOn rateOn) {

  String of(Rag rag, BigDecimal number) {
    BigDecimal end = goal.endNear(number);
    BigDecimal shown = subject.shown(number, end, rateOn);
    if (rag == Rag.GREEN && subject.target().orElse(null) instanceof Target.Range range) {
      return subject.print(shown) + placeInside(range, number);
    }
    return subject.print(shown)
        + place(shown, end, rag)
        + switch (rag) {
          case GREEN -> ", which is met";
          case AMBER -> ", inside " + allowance(end);
          default -> tail(end);
        };
  }

  private String placeInside(Target.Range range, BigDecimal number) {
    String place =
        number.compareTo(range.low()) < 0
            ? "below"
            : number.compareTo(range.high()) > 0 ? "above" : "inside";
    String met = place.equals("inside") ? "" : ", and " + subject.polarity().phrase();
    return " is " + place + " the target range of " + range.text() + met;
  }

  private String place(BigDecimal shown, BigDecimal end, Rag rag) {
    int side = shown.compareTo(end);
    if (side == 0 && rag != Rag.GREEN) {
      String wish = goal.low().isPresent() ? "more" : "less";
      return " is level with the target of " + goal.text() + ", which asks for " + wish;
    }
    String where =
        side == 0
            ? "at"
            : subject.printGap(shown.subtract(end).abs()) + (side > 0 ? " above" : " below");
    boolean isRange = subject.target().orElse(null) instanceof Target.Range;
    return " is %s the target %sof %s%s"
        .formatted(where, isRange ? "range " : "", goal.text(), hint());
  }

  private String hint() {
    return subject.polarity() == Polarity.LOWER ? " (lower is better)" : "";
  }

  private String tail(BigDecimal end) {
    if (tolerance.isStrict()) {
      return ", and no tolerance is allowed";
    }
    return tolerance instanceof Tolerance.Relative relative && end.signum() == 0
        ? ", and " + relative.text() + " of a target of 0 allows no tolerance"
        : ", outside " + allowance(end);
  }

  private String allowance(BigDecimal end) {
    Unit unit = subject.indicator().unit();
    return switch (tolerance) {
      case Tolerance.None none -> "the tolerance, " + none.text();
      case Tolerance.Units units -> "the tolerance of " + unit.printSize(units.size());
      case Tolerance.Relative relative ->
          "the tolerance of %s of the target (%s)"
              .formatted(
                  relative.text(),
                  unit.printSize(end.abs().multiply(relative.percent()).movePointLeft(2)));
      case Tolerance.Band band -> "the tolerance band" + reach(band);
    };
  }

  private String reach(Tolerance.Band band) {
    if (goal.low().isPresent() && goal.high().isPresent()) {
      return " of " + print(band.low()) + " to " + print(band.high());
    }
    return goal.low().isPresent()
        ? ", which reaches down to " + print(band.low())
        : ", which reaches up to " + print(band.high());
  }

  private String print(BigDecimal number) {
    return subject.indicator().unit().print(number, Math.max(0, number.scale()));
  }
}
