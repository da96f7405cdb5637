package org.indicatorworkbench.intake.xlsx;

import static org.indicatorworkbench.intake.xlsx.Books.day;
import static org.indicatorworkbench.intake.xlsx.Books.error;
import static org.indicatorworkbench.intake.xlsx.Books.row;
import static org.indicatorworkbench.intake.xlsx.Books.shown;
import static org.indicatorworkbench.intake.xlsx.Books.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.xlsx.Books.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of single cells. */
class CellsOfSheetsTest {
  @TempDir Path folder;

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of(70.0, "General", "70"),
        Arguments.of(0.1 + 0.2, "General", "0.3"),
        Arguments.of((0.1 + 0.2 - 0.3) * 1, "0", "0"),
        Arguments.of(-12.5, "General", "-12.5"),
        Arguments.of(1953.0, "#,##0", "1953"),
        Arguments.of(12.034, "0.0", "12.034"),
        Arguments.of(1e9, "0.00E+00", "1000000000"),
        Arguments.of(0.4375, "0%", "43.75%"),
        Arguments.of(0.44, "0%", "44%"),
        Arguments.of(0.07, "0.0%", "7%"),
        Arguments.of(0.29, "0%;[Red]-0%", "29%"),
        Arguments.of(263.0 / 379, "0%", "69.3931398416887%"),
        Arguments.of(70.0, "0\"%\"", "70%"),
        Arguments.of(70.0, "0\\%", "70%"),
        Arguments.of(12.03, "0.0 \"days\"", "12.03 days"),
        Arguments.of(7.0, "000", "007"),
        Arguments.of(7.25, "000", "7.25"),
        Arguments.of(12.0, "\"Q\"0", "12"),
        Arguments.of(0.5, "# ?/?", "0.5"),
        Arguments.of(1234.5, "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-", "1234.5"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberIsReadWithAllItsDigitsAndNoneMore(double stored, String format, String text) {
    assertEquals(text, only(shown(stored, format)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, mmm-yy, 2023-06",
    "2023-06-15, mmm-yy, 2023-06",
    "2023-06-15, 'mmmm yyyy', 2023-06",
    "2023-06-15, '[$-809]mmmm\\ yyyy;@', 2023-06",
    "2023-06-15, yyyy, 2023",
    "2023-06-01, dd/mm/yyyy, 2023-06-01",
    "2023-06-30, d-mmm, 2023-06-30",
    "2023-06-15, dd/mm/yyyy, 2023-06-15"
  })
  void aDateIsADayUnlessOnlyItsMonthOrYearIsShown(LocalDate day, String format, String text) {
    assertEquals(text, only(shown(DateUtil.getExcelDate(day), format)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, hh:mm, 12:00",
    "45078.5, dd/mm/yyyy hh:mm, 2023-06-01 12:00",
    "0, dd/mm/yyyy, '0, formatted as a date'",
    "-3, dd/mm/yyyy, '-3, formatted as a date'",
    "9000000, mmm-yy, '9000000, formatted as a date'"
  })
  void whatIsNoDateIsNotTakenForOneNorForANumber(double stored, String format, String text) {
    assertEquals(text, only(shown(stored, format)));
  }

  @Test
  void theFirstAndTheLastDayOfAMonthStandForItAmongHeadingsAndWherePeriodsAreAskedFor() {
    Path file =
        sheet(
            sheet -> {
              row(sheet, 1, "Due", day("2023-06-30"));
              row(sheet, 2, "Code", day("2023-04-01"), day("2023-05-31"), day("2023-06-15"), "Due");
              row(sheet, 3, "V1", 1, 2, 3, day("2023-06-30"));
              row(sheet, 4, null, null, "Reporting period");
              row(sheet, 5, null, day("2023-07-01"), day("2023-07-31"));
            });
    assertEquals(
        List.of(
            List.of("Due", "2023-06-30"),
            List.of("Code", "2023-04", "2023-05", "2023-06-15", "Due"),
            List.of("V1", "1", "2", "3", "2023-06-30"),
            List.of("", "", "Reporting period"),
            List.of("", "2023-07-01", "2023-07")),
        Books.cells(file));
  }

  @Test
  void datesOfOldMacsCountFrom1904() {
    Path file =
        write(
            folder.resolve("mac.xlsx"),
            workbook -> {
              workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              double days = DateUtil.getExcelDate(LocalDate.parse("2023-06-01"), true);
              row(workbook.createSheet(), 1, shown(days, "mmm-yy"));
            });
    assertEquals(List.of(List.of("2023-06")), Books.cells(file));
  }

  @Test
  void ofAFormulaTheLastResultIsReadAndOfItsErrorTheText() {
    Path file =
        sheet(
            sheet -> {
              row(sheet, 1, new Formula("1+1", 3), true, false);
              error(sheet, 1, 3, FormulaError.NA);
              error(sheet, 1, 4, FormulaError.DIV0);
              Books.put(sheet, 1, 5, new Formula("0/0", 0)).setCellValue("tbc");
            });
    assertEquals(
        List.of(List.of("3", "TRUE", "FALSE", "#N/A", "#DIV/0!", "tbc")), Books.cells(file));
  }

  @Test
  void textIsPlainWithItsLinesAndWithoutBlanksAroundAndHowItIsSpoken() {
    Path file =
        write(
            folder.resolve("text.xlsx"),
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, rich(workbook), "\u00a0two\nlines ", "1,953", "   ", "a_x000D_b");
            });
    assertEquals(
        List.of(List.of("bold and not", "two\nlines", "1,953", "", "a\nb")), Books.cells(file));
  }

  @Test
  void ofMergedCellsOnlyTheFirstCountsWhateverLiesUnderTheOthers() {
    Path file =
        sheet(
            sheet -> {
              row(sheet, 1, "Title", "unseen", "seen");
              row(sheet, 2, "unseen", "unseen");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
              row(sheet, 3, "Code");
            });
    assertEquals(
        List.of(new RawRow(1, List.of("Title", "", "seen")), new RawRow(3, List.of("Code"))),
        XlsxReader.read(file).getFirst().rows());
  }

  @Test
  void aRowKnowsWithHowManyDecimalsItsNumbersAreDisplayed() {
    Path file =
        sheet(
            sheet ->
                row(
                    sheet,
                    1,
                    shown(0.4375, "0%"),
                    shown(70, "0.00"),
                    12.345,
                    "text",
                    shown(8, "0.0%")));
    assertEquals(
        List.of(
            new RawRow(
                1, List.of("43.75%", "70", "12.345", "text", "800%"), Map.of(0, 0, 1, 2, 4, 1))),
        XlsxReader.read(file).getFirst().rows());
  }

  private String only(Object content) {
    return Books.cells(sheet(sheet -> row(sheet, 1, content))).getFirst().getFirst();
  }

  private Path sheet(java.util.function.Consumer<Sheet> content) {
    return write(
        folder.resolve("cells.xlsx"), workbook -> content.accept(workbook.createSheet("Values")));
  }

  private static XSSFRichTextString rich(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    XSSFRichTextString text = new XSSFRichTextString("bold and not");
    text.applyFont(0, 4, bold);
    text.getCTRst().addNewRPh().setT("spoken");
    return text;
  }
}
