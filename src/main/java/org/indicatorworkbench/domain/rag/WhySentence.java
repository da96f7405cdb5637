package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;

/** The sentence beneath a rating, with the value, the target, the gap and the tolerance in it. */
record WhySentence(Subject subject, Goal goal, Tolerance tolerance, RateOn rateOn) {

  String of(Rag rag, BigDecimal number) {
    return subject.print(number, rateOn)
        + place(number)
        + switch (rag) {
          case GREEN -> ", which is met";
          case AMBER -> ", inside " + allowance(number);
          default -> tail(number);
        };
  }

  private String place(BigDecimal number) {
    BigDecimal end = goal.endNear(number);
    int side = number.compareTo(end);
    boolean inside = goal.isMetBy(number) && goal.low().isPresent() && goal.high().isPresent();
    if (inside && !goal.low().equals(goal.high())) {
      return " is inside the target range of " + goal.text();
    }
    if (side == 0) {
      return " is at the target of " + goal.text() + hint();
    }
    return " is %s %s the target of %s%s"
        .formatted(
            subject.printGap(number.subtract(end).abs()),
            side > 0 ? "above" : "below",
            goal.text(),
            hint());
  }

  private String hint() {
    return subject.polarity() == Polarity.LOWER ? " (lower is better)" : "";
  }

  private String tail(BigDecimal number) {
    String reached = number.compareTo(goal.endNear(number)) == 0 ? ", which has to be beaten" : "";
    return reached
        + switch (tolerance) {
          case Tolerance.None _ -> ", and no tolerance is allowed";
          case Tolerance.Relative _ when goal.endNear(number).signum() == 0 ->
              ", and a relative tolerance of a target of 0 is none";
          default -> ", outside " + allowance(number);
        };
  }

  private String allowance(BigDecimal number) {
    return switch (tolerance) {
      case Tolerance.None _ -> "the target";
      case Tolerance.Units units -> "the tolerance of " + units(units.size());
      case Tolerance.Relative relative ->
          "the tolerance of " + plain(relative.percent()) + "% of the target";
      case Tolerance.Band band ->
          "the tolerance band of "
              + switch (subject.polarity()) {
                case RANGE, NONE -> plain(band.low()) + " to " + plain(band.high());
                default ->
                    goal.isBelow(number)
                        ? plain(band.low()) + " and above"
                        : plain(band.high()) + " and below";
              };
    };
  }

  private String units(BigDecimal size) {
    Unit unit = subject.indicator().unit();
    boolean one = size.compareTo(BigDecimal.ONE) == 0;
    return switch (unit) {
      case PERCENTAGE -> plain(size) + (one ? " point" : " points");
      case DAYS -> plain(size) + (one ? " day" : " days");
      default -> plain(size);
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
