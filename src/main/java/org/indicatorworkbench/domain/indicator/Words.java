package org.indicatorworkbench.domain.indicator;

import java.util.Locale;

/** The one way in which a word of a file is compared with the words the workbench knows. */
final class Words {
  private Words() {}

  static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
