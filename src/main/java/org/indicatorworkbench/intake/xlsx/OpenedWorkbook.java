package org.indicatorworkbench.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.indicatorworkbench.intake.RawRow;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook while it is read: its list of sheets, and what their cells share. */
final class OpenedWorkbook implements AutoCloseable {
  private final OPCPackage content;
  private final XSSFReader parts;
  private final Budget budget;
  private final List<SheetEntry> sheets;
  private final CellReader cells;

  private OpenedWorkbook(OPCPackage content, Budget budget)
      throws IOException, OpenXML4JException, SAXException {
    this.content = content;
    this.budget = budget;
    parts = new XSSFReader(content);
    WorkbookHandler workbook = new WorkbookHandler();
    parse(parts.getWorkbookData(), workbook);
    sheets = workbook.sheets();
    refuseLarge(XSSFRelation.SHARED_STRINGS);
    refuseLarge(XSSFRelation.STYLES);
    cells =
        new CellReader(
            new SharedTexts(new ReadOnlySharedStringsTable(content, false)),
            new Formats(parts.getStylesTable()),
            workbook.countsFrom1904());
  }

  /**
   * Opens a workbook without locking it.
   *
   * @throws org.indicatorworkbench.domain.file.UnusableFile when it is a packed file of another
   *     kind
   */
  static OpenedWorkbook of(String name, Path file)
      throws IOException, OpenXML4JException, SAXException {
    OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      MainPart.check(name, content);
      return new OpenedWorkbook(content, new Budget(name));
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException refused) {
      content.revert();
      throw refused;
    }
  }

  private void refuseLarge(XSSFRelation kind) {
    for (PackagePart part : content.getPartsByContentType(kind.getContentType())) {
      budget.refuseLarge(part.getSize());
    }
  }

  /** The sheets whose tabs are shown, in their order. */
  List<SheetEntry> visibleSheets() {
    return sheets.stream().filter(SheetEntry::isVisible).toList();
  }

  /** The rows of a sheet that have a cell with text; none for a sheet that is only a chart. */
  List<RawRow> rows(SheetEntry sheet) throws IOException, OpenXML4JException, SAXException {
    SheetRows rows = new SheetRows(budget);
    parse(parts.getSheet(sheet.relation()), new SheetHandler(cells, rows));
    return rows.done();
  }

  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException {
    try (part) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(part));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Java has no XML parser", impossible);
    }
  }

  @Override
  public void close() {
    content.revert();
  }
}
