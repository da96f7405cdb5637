package org.indicatorworkbench.intake.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.indicatorworkbench.intake.RawRow;

/** Workbooks made by POI, cell by cell. */
public final class Books {
  private Books() {}

  /** Writes a workbook. */
  public static Path write(Path file, Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
      return file;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Fills a row with texts, numbers, and what else {@link #put} knows; null leaves a gap. */
  public static void row(Sheet sheet, int line, Object... cells) {
    for (int at = 0; at < cells.length; at++) {
      put(sheet, line, at, cells[at]);
    }
  }

  /** A cell, by row from 1 and column from 0. */
  public static Cell put(Sheet sheet, int line, int at, Object content) {
    org.apache.poi.ss.usermodel.Row row = sheet.getRow(line - 1);
    Cell cell = (row == null ? sheet.createRow(line - 1) : row).createCell(at);
    switch (content) {
      case null -> {}
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean flag -> cell.setCellValue(flag);
      case Formatted shown -> {
        put(sheet, line, at, shown.content());
        format(sheet.getRow(line - 1).getCell(at), shown.format());
      }
      case Formula formula -> {
        cell.setCellFormula(formula.text());
        cell.setCellValue(formula.last());
      }
      default -> cell.setCellValue(content.toString());
    }
    return cell;
  }

  record Formatted(double content, String format) {}

  /** A formula with its last result, which need not be the true one. */
  record Formula(String text, double last) {}

  /** A number with the format in which it is displayed. */
  public static Object shown(double number, String format) {
    return new Formatted(number, format);
  }

  /** A day, written as 2023-06-30, that is displayed as 30/06/2023. */
  public static Object day(String day) {
    return shown(days(day), "dd/mm/yyyy");
  }

  /** The number that stands for a day. */
  public static double days(String day) {
    return DateUtil.getExcelDate(LocalDate.parse(day));
  }

  /** A formula that has no result. */
  public static void error(Sheet sheet, int line, int at, FormulaError error) {
    put(sheet, line, at, null).setCellErrorValue(error.getCode());
  }

  private static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  /** The cells of every row of the only sheet. */
  public static List<List<String>> cells(Path file) {
    return XlsxReader.read(file).getFirst().rows().stream().map(RawRow::cells).toList();
  }
}
