package org.indicatorworkbench.domain.trend.spc;

import java.util.NavigableMap;
import java.util.Objects;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.ruling.Ruling;

/**
 * What statistical process control says of a row, worked out when it is first asked for: a table of
 * hundreds of rows opens without waiting for charts that nobody looks at. Two are equal when they
 * are about the same.
 */
public final class LazySpc {
  private final Subject subject;
  private final NavigableMap<Period, Ruling.Rebase> rebases;
  private volatile Spc spc;

  /**
   * @param rebases from which periods on the limits are computed anew
   */
  public LazySpc(Subject subject, NavigableMap<Period, Ruling.Rebase> rebases) {
    this.subject = subject;
    this.rebases = rebases;
  }

  /** May be asked on any thread; asked on two at once, both find the same. */
  public Spc get() {
    Spc known = spc;
    if (known == null) {
      known = SpcRule.of(subject, rebases);
      spc = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LazySpc that
        && subject.equals(that.subject)
        && rebases.equals(that.rebases);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, rebases);
  }
}
