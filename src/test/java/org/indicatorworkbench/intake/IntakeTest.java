package org.indicatorworkbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,comparator,year,value                  | Benchmarks",
        "comparator,year,code,value,period,text      | Benchmarks",
        "code,year,England,South East                | Benchmarks, wide",
        "about,period,text,state                     | Commentary",
        "About,PERIOD,Text,value                     | Commentary",
        "code,period,text                            | Commentary",
        "code,period,value                           | Values, long",
        "code,Reporting period,numerator,denominator | Values, long",
        "code,year,value                             | Values, long",
        "setting,value                               | Settings",
        "old_la_code,la_name,SN_1,SN_1P,SN_2         | Statistical neighbours",
        "period,age group,population                 | Populations",
        "code,period,rag,direction                   | Published ratings",
        "code,period,rag,value                       | Published ratings",
        "code,2023-05,2023-06                        | Values, wide",
        "Indicator,Unit,Target,Q1 23/24,Q2 23/24     | Values, wide",
        "Indicator Name,SEP-20,NOV -20               | Values, wide",
        "indicator                                   | Catalogue",
        "CODE,Section,“Target From”                  | Catalogue",
        "code,year                                   | Catalogue"
      })
  void aFileIsRecognisedByItsHeadings(String headings, String profile) {
    assertEquals(profile, read(row(1, headings)).kind().profile());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Child Unique ID,Gender,Date of Contact      | a case-level extract",
        "CHILD,DOB,REVIEW,REVIEW_CODE                | a case-level extract",
        "CHILD,DECOM,RNE,LS                          | a case-level extract",
        "LAchildID,CINreferralDate                   | a case-level extract",
        "clav_cla_visit_id,clav_person_id            | a case-level extract"
      })
  void whatIsRecognisedAndNotReadYetIsRefusedInOneSentence(String headings, String what) {
    assertEquals(
        "a.csv is " + what + ", which this version does not read yet", refusal(row(1, headings)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "period,value       | long values | code",
        "comparator,year,value | benchmarks | code",
        "code,comparator,year | benchmarks | value",
        "period,text        | commentary  | about",
        "setting            | settings    | value",
        "period,population  | populations | age group",
        "period,rag         | published ratings | code"
      })
  void aColumnWithoutWhichNoRowMeansAnythingIsAskedFor(
      String headings, String kind, String column) {
    assertEquals(
        "a.csv is a file of %s without the column “%s”; add it".formatted(kind, column),
        refusal(row(1, headings)));
  }

  @Test
  void headingsThatMeanNothingAreAnsweredWithThoseThatDo() {
    assertEquals(
        "a.csv has no headings that are known; it needs the columns “indicator” for a catalogue,"
            + " “code” and periods such as 2023-06 for values, “comparator” and “year” for"
            + " benchmarks, “period” and “population” for populations, “period” and “rag” for"
            + " published ratings, “period” and “text” for commentary, or “setting” for settings",
        refusal(row(1, "name,colour"), row(2, "Fido,brown")));
  }

  @Test
  void titleRowsAboveTheHeadingsAreSkippedAndCounted() {
    IntakeFile file =
        read(
            row(1, "Indicators"),
            row(2, "June 2023"),
            row(4, "Code,Indicator,Jun-23"),
            row(5, "V1,Visits,12"),
            row(9, "V2,Plans,"));
    assertEquals(
        List.of(2, 2, FileKind.WIDE_VALUES),
        List.of(file.titleRows(), file.rowsRead(), file.kind()));
    assertEquals(
        List.of("5 Jun-23 12", "9 Jun-23 "),
        ((Content.Values) file.content())
            .values().stream()
                .map(row -> row.line() + " " + row.period().text() + " " + row.value().text())
                .toList());
  }

  @Test
  void columnsThatAreNotUsedAreListed() {
    assertEquals(
        List.of("Colour", "column 4", "target", "rag"),
        read(row(1, "code,Colour,target,,target,rag,"), row(2, "V1,red,5,x,6,GREEN,")).notRead());
  }

  @Test
  void aRowWithMoreCellsThanHeadingsIsNotTrusted() {
    IntakeFile file =
        read(row(1, "code,indicator"), row(2, "V1,Visits, late,,"), row(3, "V2,Plans,,,"));
    assertEquals(
        List.of(
            new Rejected(
                2,
                "",
                "late",
                "the row has 3 cells under 2 headings; put text that holds a comma in quotation"
                    + " marks")),
        file.rejected());
    assertEquals(1, ((Content.Catalogue) file.content()).rows().size());
  }

  @Test
  void aRowWithoutCodeAndTitleIsRejected() {
    assertEquals(
        List.of(new Rejected(3, "", "", "the row names no indicator; give its code or its title")),
        read(row(1, "code,indicator,unit"), row(2, "V1"), row(3, ",,number")).rejected());
  }

  @Test
  void aTitleAloneAmongFiguresIsAHeadingOrAFootnote() {
    IntakeFile file =
        read(
            row(1, "indicator,unit,2023-06"),
            row(2, "Demand"),
            row(3, "Contacts,number,12"),
            row(4, "Source: the case system"));
    assertEquals(List.of(2, 4), file.rejected().stream().map(Rejected::line).toList());
    assertEquals(
        new Rejected(
            2,
            "indicator",
            "Demand",
            "the row has a title and no figures, so it was taken for a heading or a footnote"),
        file.rejected().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit      | furlongs | “furlongs” is no unit; use number, percentage, per 1,000, per"
            + " 10,000, per 100,000, days, average or text",
        "decimals  | 7        | “7” is no number of decimals; write 0 to 6",
        "polarity  | sideways | “sideways” is no polarity; use higher, lower, range or none",
        "frequency | weekly   | “weekly” is no frequency; use month, quarter, term or year",
        "basis     | now      | “now” is no basis; use snapshot, in period, year to date or rolling"
            + " 12 months",
        "tolerance | some     | “some” is no tolerance; write none, 5pp, 5% or 85..100"
      })
  void aCellThatDecidesHowFiguresAreReadRejectsTheRow(String column, String cell, String reason) {
    IntakeFile file =
        read(row(1, "code,indicator," + column), row(2, "V1,Visits," + cell), row(3, "V2,Plans,"));
    assertEquals(List.of(new Rejected(2, column, cell, reason)), file.rejected());
    assertEquals(
        List.of("Plans"),
        ((Content.Catalogue) file.content())
            .rows().stream().map(row -> row.ref().title()).toList());
  }

  @Test
  void aDashAndNotApplicableSayNothingInACatalogue() {
    IntakeFile file =
        read(
            row(1, "indicator,unit,decimals,polarity,basis,tolerance"),
            row(2, "Visits,-,–,N/A,—,n/a"));
    CatalogueRow row = ((Content.Catalogue) file.content()).rows().getFirst();
    assertEquals(
        List.of("", "", "NONE", "", ""),
        List.of(row.unit(), row.decimals(), row.polarity(), row.basis(), row.tolerance()).stream()
            .map(cell -> cell.map(Object::toString).orElse(""))
            .toList());
  }

  @Test
  void aVeryLongCellIsRejectedWithItsBeginning() {
    Rejected rejected =
        read(row(1, "indicator,unit"), row(2, "Visits," + "x".repeat(5_000))).rejected().getFirst();
    assertEquals("x".repeat(200) + "…", rejected.value());
    assertEquals("the cell has 5000 characters, too many to be read", rejected.reason());
  }

  private static String refusal(RawRow... rows) {
    return assertThrows(UnusableFile.class, () -> read(rows)).getMessage();
  }

  private static IntakeFile read(RawRow... rows) {
    return Intake.read(new RawTable(TableSource.ofText("a.csv", "UTF-8", "comma"), List.of(rows)));
  }

  private static RawRow row(int line, String cells) {
    List<String> all = new ArrayList<>();
    for (String cell : cells.split(",", -1)) {
      all.add(cell.strip());
    }
    return new RawRow(line, all);
  }
}
