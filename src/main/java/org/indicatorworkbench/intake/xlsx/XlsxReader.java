package org.indicatorworkbench.intake.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.FileBytes;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.RawTable;
import org.xml.sax.SAXException;

/**
 * Reads workbooks of Excel, {@code .xlsx} and {@code .xlsm}. What a cell means counts, not what is
 * painted: a percentage shown as 44% is read with all the digits it is stored with, and a date that
 * stands for a month as that month. Of formulas the last result is read; nothing is computed.
 *
 * <p>Hidden sheets are left out, because nobody who looks at the workbook knows that they are
 * there. Hidden rows and columns are read: a filter that was left on hides rows, and the figures in
 * them are as good as the others.
 */
public final class XlsxReader {
  private XlsxReader() {}

  /** Whether a file begins as a packed or an old Office file does, whatever its name is. */
  public static boolean isForExcel(Path file) {
    return Signature.of(FileBytes.start(file, Signature.LENGTH)) != Signature.OTHER;
  }

  /**
   * Reads every visible sheet that has a cell with text, in the order of the tabs.
   *
   * @return at least one table
   * @throws UnusableFile when the file is no such workbook, is protected or damaged, or is empty
   */
  public static List<RawTable> read(Path file) {
    String name = FileBytes.name(file);
    if (Signature.of(FileBytes.start(file, Signature.LENGTH)) == Signature.OLD_OFFICE) {
      throw new UnusableFile(name + " is " + OldOffice.named(file));
    }
    List<RawTable> tables = tables(name, file);
    if (tables.isEmpty()) {
      throw new UnusableFile(
          name + " has no visible sheet with anything in it; check the workbook");
    }
    return tables;
  }

  private static List<RawTable> tables(String name, Path file) {
    try (OpenedWorkbook workbook = OpenedWorkbook.of(name, file)) {
      List<RawTable> tables = new ArrayList<>();
      for (SheetEntry sheet : workbook.visibleSheets()) {
        List<RawRow> rows = workbook.rows(sheet);
        if (!rows.isEmpty()) {
          tables.add(new RawTable(TableSource.ofSheet(name, sheet.name()), rows));
        }
      }
      return tables;
    } catch (UnusableFile refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
      // POI tells of damage by whatever its parts happen to throw.
      throw Damage.told(name, damaged);
    }
  }
}
