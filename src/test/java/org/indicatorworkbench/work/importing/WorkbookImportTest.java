package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.csv.CsvReader;
import org.indicatorworkbench.intake.xlsx.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as they are sent around, to what they would change. */
class WorkbookImportTest {
  private static final String SAMPLE = "scrutiny-panel-2023-07";

  @TempDir Path folder;

  @Test
  void aSampleInAWorkbookMakesTheSameWorkspaceAsItsFiles() {
    Path book =
        Books.write(
            folder.resolve("sample.xlsx"),
            workbook -> {
              fill(workbook.createSheet("Values"), "values.csv");
              fill(workbook.createSheet("Catalogue"), "catalogue.csv");
            });
    ImportPlan files =
        Imports.plan(
            Workspace.EMPTY,
            ImportFiles.read("values.csv", Imports.resource("sample-data", SAMPLE, "values.csv")),
            ImportFiles.read(
                "catalogue.csv", Imports.resource("sample-data", SAMPLE, "catalogue.csv")));
    ImportPlan sheets = ImportFiles.read(List.of(book)).plan(Workspace.EMPTY);
    assertAll(
        () -> assertEquals(List.of(), Imports.rejected(sheets)),
        () -> assertEquals("Import sample.xlsx", sheets.changes().name()),
        () ->
            assertEquals(
                "sample.xlsx, sheet Values, line 2",
                Imports.at(sheets.after(), "D1", "2023-06").source()),
        () ->
            assertEquals(
                Workspace.EMPTY.with(withoutSources(files.changes())),
                Workspace.EMPTY.with(withoutSources(sheets.changes()))));
  }

  @Test
  void aDirtySheetIsReadLikeACleanFile() {
    Path book =
        Books.write(
            folder.resolve("dirty.xlsx"),
            workbook -> {
              Sheet sheet = workbook.createSheet("Dashboard");
              Books.row(sheet, 1, null, "Performance dashboard, June 2023");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 5));
              Books.row(
                  sheet,
                  3,
                  null,
                  "Ref",
                  null,
                  "Indicator",
                  "Target",
                  Books.day("2023-05-01"),
                  Books.shown(Books.days("2023-06-30"), "mmm-yy"),
                  Books.day("2023-07-12"));
              Books.row(
                  sheet,
                  4,
                  null,
                  "V1",
                  null,
                  "Visits in time",
                  Books.shown(0.95, "0%"),
                  Books.shown(0.4375, "0%"),
                  Books.shown(263.0 / 379, "0%"),
                  1,
                  "beside");
              Books.row(sheet, 5, null, "V2", null, "Contacts", null, "1,953", 1998);
              Books.row(sheet, 6, null, "V3", null, "Plans", null, "tbc", null);
              Books.error(sheet, 6, 6, FormulaError.NA);
              Books.row(sheet, 7, null, null, null, "Visits", null, 1, 2);
              Books.error(sheet, 7, 1, FormulaError.REF);
              Books.row(sheet, 9, null, null, null, "Source: case management system");
              workbook
                  .createSheet("Cover")
                  .createRow(0)
                  .createCell(0)
                  .setCellValue("For the panel");
            });
    ChosenFiles chosen = ImportFiles.read(List.of(book));
    ImportPlan plan = chosen.plan(Workspace.EMPTY);
    PlannedFile read = plan.files().getFirst();
    assertAll(
        () ->
            assertEquals(
                List.of(
                    new ChosenFiles.Unusable(
                        TableSource.ofSheet("dirty.xlsx", "Cover"),
                        "dirty.xlsx, sheet Cover has no headings that are known")),
                chosen.unusable()),
        () -> assertEquals(List.of(), chosen.choices()),
        () -> assertEquals(FileKind.WIDE_VALUES, read.kind()),
        () -> assertEquals(1, read.titleRows()),
        () -> assertEquals(List.of("2023-07-12", "column 9"), read.notRead()),
        () ->
            assertEquals(
                List.of(
                    "6 2023-06 [#N/A] the formula of the cell gives #N/A; correct it or clear it",
                    "7 Ref [#REF!] the formula of the cell gives #REF!; correct it or clear it",
                    "9 Indicator [Source: case management system] the row has a title and no"
                        + " figures, so it was taken for a heading or a footnote"),
                Imports.rejected(plan)),
        () ->
            assertEquals(
                List.of("43.75", "69.3931398416887"),
                List.of(number(plan, "V1", "2023-05"), number(plan, "V1", "2023-06"))),
        () ->
            assertEquals(
                List.of("PERCENTAGE", 0),
                List.of(
                    Imports.entry(plan.after(), "V1").indicator().unit().name(),
                    Imports.entry(plan.after(), "V1").indicator().decimals())),
        () -> assertEquals("1998", number(plan, "V2", "2023-06")));
  }

  @Test
  void aSheetCanBeLeftOutWhereSeveralCanBeUsed() {
    Path book = twoMonths("months.xlsx");
    ChosenFiles all = ImportFiles.read(List.of(book));
    ChosenFiles one = all.with(all.choices().getFirst(), false);
    assertEquals(
        List.of(
            new ChosenFiles.Choice(0, TableSource.ofSheet("months.xlsx", "May"), false),
            new ChosenFiles.Choice(1, TableSource.ofSheet("months.xlsx", "June"), true)),
        one.choices());
    assertEquals(
        List.of(2, 1, 2),
        List.of(
            all.plan(Workspace.EMPTY).values().size(),
            one.plan(Workspace.EMPTY).values().size(),
            one.with(one.choices().getFirst(), true).plan(Workspace.EMPTY).values().size()));
    ChosenFiles none = one.with(one.choices().getLast(), false);
    assertTrue(none.plan(Workspace.EMPTY).isEmpty());
  }

  @Test
  void severalFilesAreNamedByTheirNumberAndWorkbooksCountOnce() throws Exception {
    Path text = folder.resolve("april.csv");
    Files.writeString(text, "code,indicator,2023-04\nV1,Visits,1\n");
    assertEquals(
        "Import 2 files",
        ImportFiles.read(List.of(twoMonths("months.xlsx"), text))
            .plan(Workspace.EMPTY)
            .changes()
            .name());
  }

  @Test
  void aSheetThatContradictsAnotherIsNamedWithIt() {
    Path book =
        Books.write(
            folder.resolve("twice.xlsx"),
            workbook -> {
              Books.row(workbook.createSheet("One"), 1, "code", "indicator", "2023-06");
              Books.row(workbook.getSheet("One"), 2, "V1", "Visits", 1);
              Books.row(workbook.createSheet("Two"), 1, "code", "indicator", "2023-06");
              Books.row(workbook.getSheet("Two"), 2, "V1", "Visits", 2);
            });
    assertEquals(
        List.of(
            "2 2023-06 [1] twice.xlsx, sheet Two, line 2 has 2 for the same indicator and period;"
                + " keep one of them",
            "2 2023-06 [2] twice.xlsx, sheet One, line 2 has 1 for the same indicator and period;"
                + " keep one of them"),
        Imports.rejected(ImportFiles.read(List.of(book)).plan(Workspace.EMPTY)));
  }

  @Test
  void aWorkbookWithoutASheetOfUseIsRefusedInOneSentence() {
    Path notes =
        Books.write(
            folder.resolve("notes.xlsx"),
            workbook -> {
              Books.row(workbook.createSheet("One"), 1, "apple");
              Books.row(workbook.createSheet("Two"), 1, "pear");
            });
    assertTrue(
        Sentences.of(() -> ImportFiles.read(List.of(notes)))
            .startsWith("notes.xlsx has no headings that are known; it needs the columns "));
    Path cases =
        Books.write(
            folder.resolve("cases.xlsx"),
            workbook -> {
              Books.row(workbook.createSheet("One"), 1, "apple");
              Books.row(workbook.createSheet("Two"), 1, "Child Unique ID", "Gender");
            });
    assertEquals(
        "cases.xlsx, sheet Two is a case-level extract, which this version does not read yet",
        Sentences.of(() -> ImportFiles.read(List.of(cases))));
  }

  private Path twoMonths(String name) {
    return Books.write(
        folder.resolve(name),
        workbook -> {
          Books.row(workbook.createSheet("May"), 1, "code", "indicator", "2023-05");
          Books.row(workbook.getSheet("May"), 2, "V1", "Visits", 1);
          Books.row(workbook.createSheet("June"), 1, "code", "indicator", "2023-06");
          Books.row(workbook.getSheet("June"), 2, "V1", "Visits", 2);
        });
  }

  private static String number(ImportPlan plan, String code, String period) {
    return Imports.at(plan.after(), code, period)
        .value()
        .number(Imports.entry(plan.after(), code).indicator().unit())
        .orElseThrow()
        .toPlainString();
  }

  /** Puts the cells of a file into a sheet as someone who types them would: numbers as numbers. */
  private static void fill(Sheet sheet, String file) {
    for (RawRow row : CsvReader.read(file, Imports.resource("sample-data", SAMPLE, file)).rows()) {
      Books.row(sheet, row.line(), row.cells().stream().map(WorkbookImportTest::typed).toArray());
    }
  }

  private static Object typed(String text) {
    if (text.matches("\\d+(\\.\\d+)?")) {
      return Double.valueOf(text);
    }
    if (text.matches("\\d+(\\.\\d+)?%")) {
      double share = Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
      return Books.shown(share, text.indexOf('.') < 0 ? "0%" : "0.0%");
    }
    if (text.matches("[A-Z][a-z]{2}-\\d\\d")) {
      return Books.shown(Books.days(first(text)), "mmm-yy");
    }
    return text;
  }

  private static String first(String month) {
    return LocalDate.parse(Imports.period(month).key() + "-01").toString();
  }

  private static ChangeSet withoutSources(ChangeSet set) {
    return new ChangeSet(
        "", set.changes().stream().map(WorkbookImportTest::withoutSource).toList());
  }

  private static Change withoutSource(Change change) {
    return change instanceof Change.OfObservation value
        ? new Change.OfObservation(
            value.code(), value.period(), bare(value.before()), bare(value.after()))
        : change;
  }

  private static Optional<Observation> bare(Optional<Observation> seen) {
    return seen.map(one -> one.withSource(""));
  }
}
