package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.Unreadable;

/**
 * Up to which size, itself included, a change counts as none.
 *
 * @param size in the units of the indicator as displayed, whatever the unit; 0 or more
 */
public record DeadBand(BigDecimal size) {
  /** Every change counts. */
  public static final DeadBand NONE = new DeadBand(BigDecimal.ZERO);

  public DeadBand {
    size = size.signum() == 0 ? BigDecimal.ZERO : size.stripTrailingZeros();
  }

  /** Whether every change counts. */
  public boolean isNone() {
    return size.signum() == 0;
  }

  /** The text used in files: "none", "0.5". */
  public String text() {
    return isNone() ? "none" : size.toPlainString();
  }

  /** What a change comes to: 1 for a rise, -1 for a fall, 0 inside the band. */
  int sign(BigDecimal change) {
    return change.abs().compareTo(size) <= 0 ? 0 : change.signum();
  }

  /**
   * Reads "none", "0.5", "1 pp", "2 points".
   *
   * @throws Unreadable when the text is no size
   */
  public static DeadBand read(String text) {
    String size = text.strip().toLowerCase(java.util.Locale.ROOT);
    if (size.equals("none") || size.equals("no")) {
      return NONE;
    }
    String digits = size.replaceFirst("\\s*(pp|points?|percentage points?|units?)$", "");
    if (!digits.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      throw new Unreadable(
          "“" + text.strip() + "” is no dead-band; use none or a size such as 0.5");
    }
    return new DeadBand(new BigDecimal(digits));
  }
}
