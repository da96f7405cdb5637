package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.entry;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueImportTest {
  private static final Workspace VISITS =
      after(
          file(
              "catalogue.csv",
              "code,section,indicator,unit,decimals,polarity,owner",
              "V1,Visits,CIN visits,percentage,1,higher,Head of Visits",
              "V2,Visits,CP visits,percentage,0,higher,"));

  @Test
  void everyColumnOfACatalogueIsRead() {
    Workspace contents =
        after(
            file(
                "catalogue.csv",
                "code,section,indicator,unit,decimals,polarity,frequency,basis,target,target"
                    + " from,tolerance,parent,owner,outcome,definition",
                "V1.1,Visits,CP visits,%,1,Higher is better,Quarterly,Year to date,95%,,5pp,V1,"
                    + "Head of Visits,Seen,\"Seen in time\nand alone\"",
                "V1,Visits,Visits,%,,,,,,,,,,,"));
    assertEquals(
        new Indicator(
            new IndicatorCode("V1.1"),
            100,
            new Section("Visits"),
            "CP visits",
            Unit.PERCENTAGE,
            1,
            Polarity.HIGHER,
            Frequency.QUARTER,
            Basis.YEAR_TO_DATE,
            Optional.of(new IndicatorCode("V1")),
            Optional.of(ToleranceReader.read("5pp")),
            "Head of Visits",
            "Seen",
            "Seen in time\nand alone"),
        entry(contents, "V1.1").indicator());
  }

  @Test
  void aTitleAloneMakesAnIndicator() {
    assertEquals(
        new Indicator(
            new IndicatorCode("I1"),
            100,
            Section.NONE,
            "Contacts",
            Unit.NUMBER,
            0,
            Polarity.NONE,
            Frequency.MONTH,
            Basis.IN_PERIOD,
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            ""),
        entry(after(file("a.csv", "indicator", "Contacts")), "I1").indicator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Visits     | 95%   | 92,93        | PERCENTAGE | 0",
        "Visits     |       | 92%,93.25%   | PERCENTAGE | 2",
        "Visits     |       | 9/10,35/80   | PERCENTAGE | 0",
        "% visited  |       | 92,93.5      | PERCENTAGE | 1",
        "Visits     | 95    | 1204,12.5    | NUMBER     | 1",
        "Visits     |       | -,tbc        | NUMBER     | 0",
        "Time taken |       | 12.03 days,9 | DAYS       | 2",
        "Visits     |       | 0.123456789, | NUMBER     | 6"
      })
  void aBlankUnitAndBlankDecimalsAreToldByTheRow(
      String title, String target, String values, Unit unit, int decimals) {
    Workspace contents =
        after(
            file(
                "a.csv",
                "code,indicator,target,2023-05,2023-06",
                "V1,%s,%s,%s".formatted(title, target == null ? "" : target, values)));
    Indicator made = entry(contents, "V1").indicator();
    assertEquals(List.of(unit, decimals), List.of(made.unit(), made.decimals()));
  }

  @Test
  void aCatalogueLearnsFromTheValuesThatAreImportedWithIt() {
    Workspace contents =
        plan(
                Workspace.EMPTY,
                file("values.csv", "code,period,value", "V1,2023-24 Q1,35/80", "V1,2023-24 Q2,"),
                file("catalogue.csv", "code,indicator", "V1,Visits"))
            .after();
    Indicator made = entry(contents, "V1").indicator();
    assertEquals(
        List.of(Unit.PERCENTAGE, Frequency.QUARTER), List.of(made.unit(), made.frequency()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05,2023-06          | MONTH",
        "Q1 23/24,Q2 23/24        | QUARTER",
        "2017-18 Autumn,2018      | TERM",
        "2009-10,2010-11          | MONTH",
        "2009-10,2012-13          | YEAR",
        "2017/18 academic,2018/19 | YEAR"
      })
  void aBlankFrequencyIsToldByThePeriods(String periods, Frequency frequency) {
    Workspace contents = after(file("a.csv", "code,indicator," + periods, "V1,Visits,12,"));
    assertEquals(frequency, entry(contents, "V1").indicator().frequency());
  }

  @Test
  void anIndicatorWithoutACodeIsFoundByItsSectionAndTitle() {
    ImportPlan plan =
        plan(VISITS, file("a.csv", "section,indicator,polarity", "visits,CP  Visits,lower"));
    assertEquals(
        List.of(
            new OtherChange(
                OtherChange.What.INDICATOR,
                "V2 CP Visits",
                "section Visits, indicator CP visits, polarity higher",
                "section visits, indicator CP Visits, polarity lower")),
        plan.others());
  }

  @Test
  void anIndicatorWithoutACodeThatIsNewGetsTheNextFreeOne() {
    Workspace contents =
        plan(VISITS, file("a.csv", "code,indicator", ",Plans", "I1,Reviews", ",Meetings")).after();
    assertEquals(
        List.of("V1 CIN visits", "V2 CP visits", "I2 Plans", "I1 Reviews", "I3 Meetings"),
        titles(contents));
  }

  @Test
  void blankCellsAndMissingColumnsChangeNothing() {
    ImportPlan plan =
        plan(
            VISITS,
            file("a.csv", "code,indicator,unit,owner,decimals", "V1,,,Head of Care,", "V2,,,,"));
    assertEquals(
        List.of(
            new OtherChange(
                OtherChange.What.INDICATOR,
                "V1 CIN visits",
                "owner Head of Visits",
                "owner Head of Care")),
        plan.others());
  }

  @Test
  void aNewIndicatorStandsBehindTheLastOfItsSection() {
    Workspace contents =
        after(
            file("a.csv", "code,section,indicator", "V1,Visits,One", "P1,Plans,Two"),
            file("b.csv", "code,section,indicator", "V2,Visits,Three", "C1,Care,Four"));
    assertEquals(List.of("V1 One", "V2 Three", "P1 Two", "C1 Four"), titles(contents));
  }

  @Test
  void aParentComesBeforeItsPartsInTheChangeSet() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file("a.csv", "code,indicator,parent", "V1.1,Part,V1", "V1,Whole,V", "V,All,"));
    assertEquals(
        List.of("V All", "V1 Whole", "V1.1 Part"),
        plan.others().stream().map(OtherChange::where).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V9,,,                 | 2 indicator [] the indicator V9 is new and has no title; give one",
        "V9,Plans,X1,          | 2 parent [X1] no indicator has the code X1; import it first",
        "V2,,V2,               | 2 parent [V2] V2 is a part of V2 itself; name another parent",
        "V9,Plans,,18 overall  | 2 target [18 overall] “18 overall” is no target; write 95%, <36%,"
            + " 69-89, decrease, 200 by 2023 or 3 per month"
      })
  void whatCannotBeIsRejectedWithItsCell(String row, String rejected) {
    assertEquals(
        List.of(rejected),
        Imports.rejected(plan(VISITS, file("a.csv", "code,indicator,parent,target", row))));
  }

  @Test
  void anUnreadableTargetOrParentLeavesTheRestOfTheRowInUse() {
    ImportPlan plan =
        plan(VISITS, file("a.csv", "code,indicator,parent,target", "V9,Plans,X1,many"));
    assertEquals(1, plan.files().getFirst().rowsUsed());
    assertEquals("Plans", entry(plan.after(), "V9").indicator().title());
  }

  @Test
  void aCodeThatTwoRowsGiveToDifferentIndicatorsIsTakenOnce() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file("a.csv", "code,indicator,2023-06", "V1,Visits,5", "V1,Visits,5", "V1,Plans,7"));
    assertEquals(
        List.of(
            "4 code [V1] line 2 is about V1 too and says otherwise; give each indicator a code of"
                + " its own"),
        Imports.rejected(plan));
    assertEquals(
        List.of(3, 2, 1),
        List.of(
            plan.files().getFirst().rowsRead(),
            plan.files().getFirst().rowsUsed(),
            plan.values().size()));
  }

  @Test
  void aTitleThatSeveralIndicatorsHaveNeedsACode() {
    Workspace twice =
        after(file("a.csv", "code,section,indicator", "V1,Care,Visits", "V2,Plans,Visits"));
    assertEquals(
        List.of("2 indicator [Visits] “Visits” is the title of V1 and V2; give the code"),
        Imports.rejected(plan(twice, file("b.csv", "indicator,2023-05,2023-06", "Visits,5,6"))));
  }

  @Test
  void theSameCatalogueAgainChangesNothing() {
    String[] lines = {"indicator,target,unit", "Visits,95%,", "Plans,<12,number"};
    assertTrue(plan(after(file("a.csv", lines)), file("a.csv", lines)).isEmpty());
  }

  private static List<String> titles(Workspace contents) {
    return contents.inOrder().stream()
        .map(entry -> entry.indicator().code() + " " + entry.indicator().title())
        .toList();
  }
}
