package org.indicatorworkbench.intake.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.indicatorworkbench.intake.CellText;

/** The texts that cells share: plain, tidied, and each of them once in memory. */
final class SharedTexts {
  private final SharedStrings stored;
  private final Map<Integer, String> texts = new HashMap<>();

  SharedTexts(SharedStrings stored) {
    this.stored = stored;
  }

  String get(int number) {
    return texts.computeIfAbsent(number, at -> CellText.tidy(stored.getItemAt(at).getString()));
  }

  /** A text that stands in its cell, with the signs that XML cannot hold put back. */
  static String plain(String stored) {
    return CellText.tidy(
        stored.contains("_x") ? new XSSFRichTextString(stored).getString() : stored);
  }
}
