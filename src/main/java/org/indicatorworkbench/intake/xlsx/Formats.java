package org.indicatorworkbench.intake.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the cells of a workbook are displayed, by the number of their style. */
final class Formats {
  private final StylesTable styles;
  private final Map<Integer, CellFormat> formats = new HashMap<>();

  /**
   * @param styles null in a workbook that has none
   */
  Formats(StylesTable styles) {
    this.styles = styles;
  }

  CellFormat get(int style) {
    return formats.computeIfAbsent(style, this::read);
  }

  private CellFormat read(int style) {
    XSSFCellStyle found =
        styles == null || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
    return found == null || found.getDataFormatString() == null
        ? CellFormat.GENERAL
        : CellFormat.of(found.getDataFormat(), found.getDataFormatString());
  }
}
