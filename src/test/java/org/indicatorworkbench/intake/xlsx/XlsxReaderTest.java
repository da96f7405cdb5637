package org.indicatorworkbench.intake.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.indicatorworkbench.intake.xlsx.Books.row;
import static org.indicatorworkbench.intake.xlsx.Books.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.RawTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole workbooks, and what is none. */
class XlsxReaderTest {
  private static final String DAMAGED =
      "figures.xlsx is damaged or no workbook; open it in Excel and save it again";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("figures.xlsx");
  }

  @Test
  void everyVisibleSheetWithTextIsATableInTheOrderOfTheTabs() {
    write(
        file,
        workbook -> {
          row(workbook.createSheet("Values"), 3, null, "code", "2023-06");
          row(workbook.createSheet("Old"), 1, "code");
          row(workbook.createSheet("Very old"), 1, "code");
          workbook.createSheet("Empty");
          row(workbook.createSheet("Notes & more"), 1, "Ask first");
          workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
          workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
          workbook.setSheetOrder("Notes & more", 0);
        });
    assertEquals(
        List.of(
            new RawTable(
                TableSource.ofSheet("figures.xlsx", "Notes & more"),
                List.of(new RawRow(1, List.of("Ask first")))),
            new RawTable(
                TableSource.ofSheet("figures.xlsx", "Values"),
                List.of(new RawRow(3, List.of("", "code", "2023-06"))))),
        XlsxReader.read(file));
  }

  @Test
  void hiddenRowsAndColumnsAreReadBecauseAFilterHidesFigures() {
    write(
        file,
        workbook -> {
          Sheet sheet = workbook.createSheet();
          row(sheet, 1, "code", "2023-06");
          row(sheet, 2, "V1", 3);
          sheet.getRow(1).setZeroHeight(true);
          sheet.setColumnHidden(1, true);
        });
    assertEquals(List.of(List.of("code", "2023-06"), List.of("V1", "3")), Books.cells(file));
  }

  @Test
  void aFileIsKnownByItsContentAndNotByItsName() throws IOException {
    write(file, workbook -> workbook.createSheet());
    Path text = folder.resolve("text.xlsx");
    Files.writeString(text, "code,2023-06\n");
    Path none = folder.resolve("none.xlsx");
    Files.createFile(none);
    Path renamed = folder.resolve("figures.csv");
    Files.copy(file, renamed);
    assertEquals(
        List.of(true, true, false, false),
        List.of(file, renamed, text, none).stream().map(XlsxReader::isForExcel).toList());
  }

  @Test
  void aWorkbookWithNothingInItIsRefused() {
    write(file, workbook -> workbook.createSheet());
    refused("figures.xlsx has no visible sheet with anything in it; check the workbook");
  }

  @Test
  void otherDocumentsAreRefusedByWhatTheyAre() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("code");
      document.write(out);
    }
    refused(
        "figures.xlsx is a Word document; copy its table into an Excel workbook and import that");
    try (XMLSlideShow slides = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      slides.write(out);
    }
    refused(
        "figures.xlsx is a PowerPoint presentation; copy its table into an Excel workbook and"
            + " import that");
  }

  @Test
  void otherPackedFilesAreRefused() throws IOException {
    zip(Map.of("values.csv", "code,2023-06\nV1,3\n"));
    refused("figures.xlsx is a packed file and no workbook; unpack it and import the files in it");
    zip(
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "settings.xml", "<a/>"));
    refused("figures.xlsx is an OpenDocument file; save it as an Excel workbook (.xlsx) or as CSV");
  }

  @Test
  void aWorkbookOfExcelBefore2007IsRefusedWithTheWayOut() throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      old.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "Workbook");
      old.writeFilesystem(out);
    }
    refused(
        "figures.xlsx is a workbook in the format of Excel before 2007; save it as an Excel"
            + " workbook (.xlsx)");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 600));
    refused(
        "figures.xlsx is a file of Office before 2007 and no workbook; save the table as an Excel"
            + " workbook (.xlsx) or as CSV");
  }

  @Test
  void aProtectedWorkbookIsRefused() throws IOException, GeneralSecurityException {
    write(folder.resolve("open.xlsx"), workbook -> row(workbook.createSheet(), 1, "code"));
    try (POIFSFileSystem locked = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream content = encryptor.getDataStream(locked)) {
        Files.copy(folder.resolve("open.xlsx"), content);
      }
      locked.writeFilesystem(out);
    }
    refused("figures.xlsx is protected by a password; save it without one");
  }

  @Test
  void aTruncatedWorkbookIsRefused() throws IOException {
    write(file, workbook -> row(workbook.createSheet(), 1, "code"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(DAMAGED);
  }

  @Test
  void aWorkbookThatUnpacksToFarMoreIsRefused() throws IOException {
    write(file, workbook -> row(workbook.createSheet(), 1, "code"));
    replace("xl/sharedStrings.xml", "<sst>" + " ".repeat(50_000_000) + "</sst>");
    refused(
        "figures.xlsx unpacks to far more than figures need; save the figures in a new workbook");
  }

  @Test
  void cellsThatStandFarApartCannotUseUpTheMemory() throws IOException {
    write(file, workbook -> row(workbook.createSheet(), 1, "code"));
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (int line = 1; line <= 400; line++) {
      sheet.append("<row r='%d'><c r='XFD%d'><v>%d</v></c></row>".formatted(line, line, line));
    }
    replace("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
    refused(
        "figures.xlsx has more than 5,000,000 cells; divide it, or clear what stands far from the"
            + " table");
  }

  @Test
  void otherProgramsLeaveOutTheNumbersOfRowsAndCellsOrWriteDatesAsText() throws IOException {
    write(file, workbook -> row(workbook.createSheet(), 1, "code"));
    replace(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<x:sheetData><x:row><x:c t='inlineStr'><x:is><x:r><x:t>co</x:t></x:r>"
            + "<x:r><x:t>de</x:t></x:r><x:rPh><x:t>spoken</x:t></x:rPh></x:is></x:c>"
            + "<x:c t='d'><x:v>2023-06-01</x:v></x:c></x:row><x:row/>"
            + "<x:row><x:c t='str'><x:f>A1</x:f><x:v>V1</x:v></x:c><x:c><x:v>1E-1</x:v></x:c>"
            + "</x:row></x:sheetData></x:worksheet>");
    assertEquals(
        List.of(new RawRow(1, List.of("code", "2023-06")), new RawRow(3, List.of("V1", "0.1"))),
        XlsxReader.read(file).getFirst().rows());
  }

  @Test
  void aVeryLongTextComesInWhole() {
    String text = "long ".repeat(6_500).strip();
    write(file, workbook -> row(workbook.createSheet(), 1, text));
    assertEquals(List.of(List.of(text)), Books.cells(file));
  }

  @Test
  void aMillionCellsAreReadInASmallHeap() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("Values");
      for (int line = 0; line < 50_000; line++) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(line);
        for (int at = 0; at < 20; at++) {
          row.createCell(at).setCellValue(line * 20 + at);
        }
      }
      workbook.write(out);
    }
    assertEquals("50000 rows, 1000000 cells, the last 999999", SmallHeap.read(file));
  }

  private void refused(String sentence) {
    assertEquals(
        sentence, assertThrows(UnusableFile.class, () -> XlsxReader.read(file)).getMessage());
  }

  private void zip(Map<String, String> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(UTF_8));
      }
    }
  }

  private void replace(String part, String content) throws IOException {
    try (java.nio.file.FileSystem packed = java.nio.file.FileSystems.newFileSystem(file)) {
      Files.writeString(packed.getPath(part), content);
    }
  }
}
