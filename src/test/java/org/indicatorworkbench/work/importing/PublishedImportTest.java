package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedImportTest {
  private static final String HEADINGS = "code,period,rag,direction";
  private static final Workspace START =
      after(
          file(
              "catalogue.csv",
              "code,section,indicator,unit,frequency",
              "V1,Visits,CIN visits,percentage,month",
              "V2,Visits,CP visits,number,year"));

  @Test
  void whatWasPrintedIsKeptBesideTheFigure() {
    ImportPlan plan =
        plan(
            START,
            file(
                "p.csv",
                HEADINGS,
                "V1,Jun-23,red,NEGATIVE",
                "V1,2023-05,,↓",
                "V1,2023-04,Not targeted,",
                "V2,2010-11,A,No  change",
                "V2,2011-12,,"));
    assertEquals(List.of(), Imports.rejected(plan));
    assertEquals(
        printed(
            "2023-04",
            new PublishedRating(Optional.of(Rag.NOT_RATED), ""),
            "2023-05",
            new PublishedRating(Optional.empty(), "↓"),
            "2023-06",
            new PublishedRating(Optional.of(Rag.RED), "NEGATIVE")),
        Imports.entry(plan.after(), "V1").published());
    assertEquals(
        printed("10/11", new PublishedRating(Optional.of(Rag.AMBER), "No change")),
        Imports.entry(plan.after(), "V2").published());
    assertEquals(
        "V1 CIN visits, June 2023 ⇒ RED, NEGATIVE",
        plan.others().getFirst().where() + " ⇒ " + plan.others().getFirst().wouldBe());
  }

  @Test
  void aPrintedRatingRatesNothing() {
    Workspace printed = plan(START, file("p.csv", HEADINGS, "V1,2023-06,GREEN,")).after();
    assertEquals(
        Rag.NOT_RATED,
        org.indicatorworkbench.domain.row.RowDeriver.derive(
                printed, Imports.entry(printed, "V1"), Imports.period("2023-06"))
            .rag());
  }

  @Test
  void theSameAgainChangesNothingAndAnotherReplacesIt() {
    Workspace printed = plan(START, file("p.csv", HEADINGS, "V1,2023-06,RED,")).after();
    assertTrue(plan(printed, file("p.csv", HEADINGS, "V1,2023-06,Red,")).isEmpty());
    assertEquals(
        List.of(
            new OtherChange(
                OtherChange.What.PUBLISHED, "V1 CIN visits, June 2023", "RED", "AMBER, up")),
        plan(printed, file("p.csv", HEADINGS, "V1,2023-06,AMBER,up")).others());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X9,2023-06,RED, | code [X9] no indicator has the code X9; import the catalogue first",
        "V1,June,RED,    | period [June] “June” is no period; write 2023-06, 2023-24 Q1 or 2023-24",
        "V1,2023-06,blue,| rag [blue] “blue” is no rating; write GREEN, AMBER, RED or NOT RATED, or"
            + " leave it blank"
      })
  void aRowThatCannotBeUsedIsRejected(String row, String rejected) {
    ImportPlan plan = plan(START, file("p.csv", HEADINGS, row));
    assertEquals(List.of("2 " + rejected), Imports.rejected(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void ratingsThatContradictEachOtherAreBothRejected() {
    assertEquals(
        List.of(
            "2 rag [RED] line 3 has GREEN for the same indicator and period; keep one of them",
            "3 rag [GREEN] line 2 has RED for the same indicator and period; keep one of them"),
        Imports.rejected(
            plan(START, file("p.csv", HEADINGS, "V1,2023-06,RED,", "V1,Jun-23,GREEN,"))));
  }

  private static SortedMap<Period, PublishedRating> printed(Object... pairs) {
    SortedMap<Period, PublishedRating> printed = new TreeMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      printed.put(Imports.period((String) pairs[at]), (PublishedRating) pairs[at + 1]);
    }
    return printed;
  }
}
