package org.indicatorworkbench.intake.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates as workbooks store them, as the number of days since the end of 1899 or since 1904. What is
 * typed as {@code Jun-23} is stored as the first of June 2023, and a date can stand for its month.
 */
final class DateText {
  /** The day after the last that Excel knows, the last of the year 9999. */
  private static final int END = 2_958_466;

  private DateText() {}

  /** The text of a number with the format of a date. */
  static SheetCell of(double days, boolean countsFrom1904, CellFormat.Kind kind) {
    boolean isTime = days < 1 && !countsFrom1904;
    if (!(days >= 0) || days >= END || isTime && (days == 0 || kind != CellFormat.Kind.DATE)) {
      // It is displayed as no date, and must not be taken for the number either.
      return SheetCell.of(
          NumberText.read(Double.toString(days)).map(NumberText::print).orElse("a number")
              + ", formatted as a date");
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(days, countsFrom1904, true);
    return isTime ? SheetCell.of(moment.toLocalTime().toString()) : of(moment, kind);
  }

  /** The text of a day, with or without a time. */
  static SheetCell of(LocalDateTime moment, CellFormat.Kind kind) {
    LocalDate day = moment.toLocalDate();
    String month = YearMonth.from(day).toString();
    return switch (kind) {
      case YEAR -> SheetCell.of(String.valueOf(day.getYear()));
      case MONTH -> new SheetCell(month, Optional.of(month), OptionalInt.empty());
      default ->
          new SheetCell(
              moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                  ? day.toString()
                  : day + " " + moment.toLocalTime(),
              isEdge(day) ? Optional.of(month) : Optional.empty(),
              OptionalInt.empty());
    };
  }

  /** Whether it is the first or the last day of its month. */
  private static boolean isEdge(LocalDate day) {
    return day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
  }
}
