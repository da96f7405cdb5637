package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.at;
import static org.indicatorworkbench.work.importing.Imports.entry;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesImportTest {
  private static final Workspace CATALOGUE =
      after(
          file(
              "catalogue.csv",
              "code,indicator,unit,frequency",
              "P,Share,percentage,month",
              "N,Count,number,month",
              "R,Rate,\"per 10,000\",month",
              "A,Average,average,month",
              "D,Time,days,month",
              "T,Judgement,text,year"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N | 1,953             | 1953             | ",
        "P | 70%               | 70               | ",
        "D | 12.03 days        | 12.03            | ",
        "P | 263/379           | 263/379          | ",
        "R | 12/43367          | 12/43367         | ",
        "A | 35/2              | 35/2             | ",
        "P | 35/80 (44%)       | 35/80            | ",
        "N | 126 Scorecard     | 126              | source=Scorecard",
        "P | 19% CHAT          | 19               | source=CHAT",
        "P | 0 Leavers (0%)    | 0                | note=0 Leavers (0%)",
        "P | PACT 1 leaver (1.88%) | 1.88         | note=PACT 1 leaver (1.88%)",
        "N | PACT 1 leaver (1.88%) | 1            | note=PACT 1 leaver (1.88%)",
        "N | -                 | not available    | ",
        "N | N/A               | not applicable   | ",
        "N | Tbd               | pending          | ",
        "N | TBC               | pending          | ",
        "N | Data due Jan 2021 | pending          | due=2021-01",
        "N | Requested from HR | pending          | owner=HR",
        "N | [c]               | suppressed       | ",
        "N | 12 [p]            | 12               | status=provisional",
        "N | 12 [r]            | 12               | status=revised",
        "N | 12 [b]            | 12               | note=break in series",
        "T | Good overall      | Good overall     | "
      })
  void everyPublishedSpellingIsRead(String code, String cell, String value, String more) {
    ImportPlan plan = plan(CATALOGUE, file("a.csv", "code,2022-23", code + ",\"" + cell + "\""));
    assertEquals(List.of(), Imports.rejected(plan));
    Observation seen = at(plan.after(), code, "2022-23");
    assertEquals(value, ValuePrinter.editable(seen.value()));
    assertEquals(more == null ? "" : more, told(seen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N | 70%      | “70%” is a percentage, but the unit is number",
        "P | 12 days  | “12 days” is a number of days, but the unit is percentage",
        "N | 35/80    | a numerator and a denominator make no value of an indicator whose unit is"
            + " number",
        "P | 35/80 (45%) | 35 of 80 is 43.8%, not 45%",
        "N | about 12 | “about 12” has no single reading as a value; write a number, a ratio such"
            + " as 263/379, or keep the words as a note",
        "N | 12,5     | “12,5” has no single reading as a value; write a number, a ratio such as"
            + " 263/379, or keep the words as a note"
      })
  void aCellWithoutASingleReadingIsRejectedAloneAndOffered(
      String code, String cell, String reason) {
    ImportPlan plan =
        plan(CATALOGUE, file("a.csv", "code,Jun-23,Jul-23", code + ",\"" + cell + "\",12"));
    assertEquals(List.of("2 Jun-23 [" + cell + "] " + reason), Imports.rejected(plan));
    assertEquals(
        List.of(new ValueCounts(1, 0, 0, 0, 0), 1),
        List.of(plan.files().getFirst().values(), plan.files().getFirst().rowsUsed()));
  }

  @Test
  void everyColumnOfALongFileIsRead() {
    Workspace contents =
        plan(
                CATALOGUE,
                file(
                    "long.csv",
                    "code,period,value,numerator,denominator,status,note,owner,due,source",
                    "P,Jun-23,70%,263,378,provisional,late entries,,,Case system",
                    "N,2023-06,,,,pending,waiting for June,HR,July,",
                    "A,2023-06,14.7,,,,,,,"))
            .after();
    assertEquals(
        List.of(
            new Observation(
                new Value.Ratio(new BigDecimal(263), new BigDecimal(378)),
                Status.PROVISIONAL,
                "late entries",
                "",
                "",
                "Case system"),
            new Observation(
                Value.Special.PENDING,
                Status.ACTUAL,
                "waiting for June",
                "HR",
                "July",
                "long.csv, line 3"),
            Observation.of(new Value.Figure(new BigDecimal("14.7")))
                .withSource("long.csv, line 4")),
        List.of(
            at(contents, "P", "2023-06"),
            at(contents, "N", "2023-06"),
            at(contents, "A", "2023-06")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P,2023-06,,9,,            | numerator [9] a numerator stands without a denominator; give"
            + " both or neither",
        "P,2023-06,,,10,           | denominator [10] a denominator stands without a numerator;"
            + " give both or neither",
        "P,2023-06,45%,35,80,      | value [45%] 35 of 80 is 43.8%, not 45%",
        "P,2023-06,-,35,80,        | value [-] “-” stands beside a numerator and a denominator;"
            + " clear one of them",
        "P,2023-06,,35,many,       | denominator [many] “many” is no number",
        "P,2023-06,,35,-80,        | denominator [-80] a denominator is 0 or more, not -80",
        "P,2023-06,45%,,,pending   | status [pending] the status “pending” stands beside the value"
            + " “45%”; clear one of them",
        "P,2023-06,45%,,,estimated | status [estimated] “estimated” is no status; use actual,"
            + " provisional, revised, under query, pending, not applicable, not available or"
            + " suppressed",
        "P,June,45%,,,             | period [June] “June” is no period; write 2023-06, 2023-24 Q1"
            + " or 2023-24",
        "P,,45%,,,                 | period [] the period is missing; write 2023-06, 2023-24 Q1 or"
            + " 2023-24",
        "X9,2023-06,45%,,,         | code [X9] no indicator has the code X9; import the catalogue"
            + " first"
      })
  void cellsThatContradictEachOtherRejectTheValue(String row, String rejected) {
    ImportPlan plan =
        plan(CATALOGUE, file("a.csv", "code,period,value,numerator,denominator,status", row));
    assertEquals(List.of("2 " + rejected), Imports.rejected(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void anUnknownCodeIsRejectedOnceForItsRow() {
    ImportPlan plan = plan(CATALOGUE, file("a.csv", "code,2023-05,2023-06", "X9,1,2", "N,3,4"));
    assertEquals(
        List.of("2 code [X9] no indicator has the code X9; import the catalogue first"),
        Imports.rejected(plan));
    assertEquals(2, plan.values().size());
  }

  @Test
  void anUnknownCodeWithATitleMakesTheIndicator() {
    Workspace contents =
        plan(
                CATALOGUE,
                file("a.csv", "code,indicator,period,value", "X9,New,2023-06,7", "X9,,2023-07,8"))
            .after();
    assertEquals("New", entry(contents, "X9").indicator().title());
    assertEquals(2, entry(contents, "X9").series().observations().size());
  }

  @Test
  void aWideFileWithCatalogueColumnsMakesAWorkspace() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file(
                "wide.csv",
                "Section;Indicator;Polarity;Target;Colour;Q1 23/24;Q2 23/24",
                "Visits;CIN visits;Higher is better;95%;green;90%;263/379",
                "Demand;Contacts;N/A;-;;1,953;1,998"));
    assertEquals(
        List.of(
            List.of("Colour"),
            new ValueCounts(4, 0, 0, 0, 0),
            new TableSource.Text("UTF-8", "semicolon")),
        List.of(
            plan.files().getFirst().notRead(),
            plan.files().getFirst().values(),
            plan.files().getFirst().source().format()));
    assertEquals(
        List.of("I1 Visits PERCENTAGE HIGHER QUARTER", "I2 Demand NUMBER NONE QUARTER"),
        plan.after().inOrder().stream()
            .map(
                entry ->
                    "%s %s %s %s %s"
                        .formatted(
                            entry.indicator().code(),
                            entry.indicator().section().name(),
                            entry.indicator().unit(),
                            entry.indicator().polarity(),
                            entry.indicator().frequency()))
            .toList());
  }

  @Test
  void aBadCellOfACatalogueColumnRejectsItsRowAndSaysSoOnce() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file("a.csv", "code,indicator,unit,2023-05,2023-06", "V1,Visits,furlongs,1,2"));
    assertEquals(1, Imports.rejected(plan).size());
    assertTrue(plan.isEmpty());
  }

  @Test
  void twoYearsAreAYearWhereTheIndicatorIsYearlyAndAMonthElsewhere() {
    Workspace contents = plan(CATALOGUE, file("a.csv", "code,2010-11", "T,Good", "N,12")).after();
    assertEquals("2010-11", entry(contents, "T").series().observations().firstKey().key());
    assertEquals("November 2010", entry(contents, "N").series().observations().firstKey().title());
    assertEquals("2010-11", entry(contents, "T").series().observations().firstKey().title());
  }

  private static String told(Observation seen) {
    String source = seen.source().equals("a.csv, line 2") ? "" : "source=" + seen.source();
    String status = seen.status() == Status.ACTUAL ? "" : "status=" + seen.status().key();
    String note = seen.note().isEmpty() ? "" : "note=" + seen.note();
    String owner = seen.owner().isEmpty() ? "" : "owner=" + seen.owner();
    String due = seen.due().isEmpty() ? "" : "due=" + seen.due();
    return source + status + note + owner + due;
  }
}
