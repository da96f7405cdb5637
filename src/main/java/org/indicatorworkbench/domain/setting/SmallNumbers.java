package org.indicatorworkbench.domain.setting;

import org.indicatorworkbench.domain.Unreadable;

/**
 * The counts that could point to a child: 1 up to a largest one.
 *
 * @param largest 0 to 99; 0 means that none is small
 */
record SmallNumbers(int largest) {
  static SmallNumbers read(String text) {
    String digits = text.strip().replaceFirst("^1\\s*(-|–|to)\\s*", "");
    if (!digits.matches("\\d{1,2}")) {
      throw new Unreadable(
          "“" + text.strip() + "” is no largest small number; write a number from 0 to 99");
    }
    return new SmallNumbers(Integer.parseInt(digits));
  }

  String text() {
    return String.valueOf(largest);
  }
}
