package org.indicatorworkbench.domain.indicator;

import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Codes for indicators that were given none: I1, I2 and so on. For one thread. */
public final class FreeCodes {
  private final Predicate<IndicatorCode> taken;
  private int last;

  /**
   * @param taken whether a code cannot be given any more; codes given here need not be among them
   */
  public FreeCodes(Predicate<IndicatorCode> taken) {
    this.taken = taken;
  }

  /** The next one that nothing has. */
  public IndicatorCode next() {
    IndicatorCode free =
        IntStream.iterate(last + 1, number -> number + 1)
            .mapToObj(number -> new IndicatorCode("I" + number))
            .filter(taken.negate())
            .findFirst()
            .orElseThrow();
    last = Integer.parseInt(free.text().substring(1));
    return free;
  }
}
