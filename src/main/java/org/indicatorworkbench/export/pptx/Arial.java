package org.indicatorworkbench.export.pptx;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How wide text is in Arial, in parts of the font size. A table of widths instead of the machine's
 * fonts: where Arial is not installed its stand-in has other widths, and the same report must break
 * its lines and slides at the same places everywhere. Characters outside the table count as wide.
 */
final class Arial {
  private static final char FIRST = ' ';
  private static final int[] REGULAR =
      widths(
          """
          278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556
          556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833
          722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556
          556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334
          260 334 584
          """);
  private static final int[] BOLD =
      widths(
          """
          278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556
          556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833
          722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611
          556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389
          280 389 584
          """);
  private static final int OTHER_LETTER = 850;
  private static final int FULL = 1000;
  private static final int PICTURE = 1400;
  private static final int FIRST_WIDE_LETTER = 0x1100;

  private Arial() {}

  private static int[] widths(String table) {
    return Arrays.stream(table.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
  }

  /** The width of a text that is set in one line, in thousandths of the font size. */
  static int width(String text, boolean bold) {
    boolean plain = text.chars().allMatch(c -> c < 0x7f);
    String known = plain ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    return known.codePoints().map(point -> width(point, bold)).sum();
  }

  private static int width(int point, boolean bold) {
    int at = point - FIRST;
    if (at >= 0 && at < REGULAR.length) {
      return bold ? BOLD[at] : REGULAR[at];
    }
    return switch (point) {
      case '\u2013', '\u2212' -> 600;
      case '\u2018', '\u2019' -> 280;
      case '\u201c', '\u201d' -> 500;
      case '\u00b7' -> 333;
      default -> unknown(point);
    };
  }

  private static int unknown(int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return point > Character.MAX_VALUE ? PICTURE : point >= FIRST_WIDE_LETTER ? FULL : OTHER_LETTER;
  }

  /** Whether another font has to stand in, whose lines may be taller. */
  static boolean lacks(String text) {
    return text.codePoints().anyMatch(point -> point >= 0x0370 && !isSign(point));
  }

  private static boolean isSign(int point) {
    return point >= 0x2010 && point <= 0x2044 || point == '\u2212';
  }
}
