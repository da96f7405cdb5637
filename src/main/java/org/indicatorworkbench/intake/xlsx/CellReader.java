package org.indicatorworkbench.intake.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads what is stored in a cell.
 *
 * <p>The error of a formula comes out as its text, such as {@code #N/A}. It is not taken as blank,
 * or a broken formula would go unnoticed, nor as "not available", which is a statement that a
 * person makes: wherever a figure, a code or a period is expected it is rejected with that text.
 */
record CellReader(SharedTexts shared, Formats formats, boolean countsFrom1904) {

  /**
   * @param type as the file writes it; null for a number
   * @param stored the content, not blank
   */
  SheetCell read(String type, int style, String stored) {
    return switch (type == null ? "n" : type) {
      case "s" -> SheetCell.of(shared.get(Integer.parseInt(stored.strip())));
      case "n" -> number(stored, formats.get(style));
      case "b" -> SheetCell.of(stored.strip().equals("0") ? "FALSE" : "TRUE");
      case "d" -> date(stored.strip(), formats.get(style));
      // Texts of formulas, texts without sharing, errors.
      default -> SheetCell.of(SharedTexts.plain(stored));
    };
  }

  private SheetCell number(String stored, CellFormat format) {
    Optional<BigDecimal> number = NumberText.read(stored);
    if (number.isEmpty()) {
      return SheetCell.of(SharedTexts.plain(stored));
    }
    return switch (format.kind()) {
      case NUMBER -> shown(padded(number.get(), format) + format.unit(), format);
      case PERCENTAGE -> shown(NumberText.print(number.get().movePointRight(2)) + "%", format);
      case DATE, MONTH, YEAR ->
          DateText.of(number.get().doubleValue(), countsFrom1904, format.kind());
    };
  }

  private static SheetCell shown(String text, CellFormat format) {
    return new SheetCell(text, Optional.empty(), format.decimals());
  }

  private static String padded(BigDecimal number, CellFormat format) {
    String text = NumberText.print(number);
    boolean isCount = text.chars().allMatch(Character::isDigit);
    return isCount ? "0".repeat(Math.max(0, format.digits() - text.length())) + text : text;
  }

  /** A date as other programs write it. */
  private static SheetCell date(String stored, CellFormat format) {
    try {
      return DateText.of(
          stored.length() > 10
              ? LocalDateTime.parse(stored.replace("Z", ""))
              : LocalDate.parse(stored).atStartOfDay(),
          format.kind());
    } catch (DateTimeException noDate) {
      return SheetCell.of(SharedTexts.plain(stored));
    }
  }
}
