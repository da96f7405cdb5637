package org.indicatorworkbench.report;

import static org.indicatorworkbench.report.MadeWorkspace.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Narrative.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMakerTest {
  private static final Period JUNE = period("2023-06");
  private static final Recipe PLAIN =
      new Recipe(
          "Plain", 2, Set.of(Part.TARGET, Part.RATING, Part.DIRECTION, Part.COMPARATORS), true);

  private static Report report(Workspace workspace, Recipe recipe) {
    return ReportMaker.make(workspace, recipe, JUNE, "Performance");
  }

  private static ReportSection section(Report report, String heading) {
    return report.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(Table table) {
    return table.columns().stream().map(Column::fullHeading).toList();
  }

  private static List<List<String>> texts(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  private static List<String> remarks(Table table) {
    return table.remarks().stream().map(Table.Remark::sentence).toList();
  }

  @Test
  void thePublishedVisitsComeOutAsThePaperJudgedThem() {
    Report report = report(SampleWorkspaces.load("scrutiny-panel-2023-07"), Recipes.BOARD_DECK);
    ReportSection visits = section(report, "Visits");
    Table table = visits.tables().getFirst();
    assertEquals("Visits: two of five at target, two amber, one red", visits.title());
    assertEquals(
        List.of(
            "Indicator",
            "Mar-23",
            "Apr-23",
            "May-23",
            "Jun-23",
            "Target",
            "Rating",
            "Direction",
            "13 months"),
        headings(table));
    assertEquals(
        List.of(
            "Children with a child protection plan visited within 10 working days",
            "87%",
            "90%",
            "92%",
            "90%",
            "95%",
            "◆ AMBER",
            "↓ worse",
            "Trend of Children with a child protection plan visited within 10 working days:"
                + " first 87% in June 2022, last 90% in June 2023, low 82%, high 95%,"
                + " target 95%."),
        texts(table).get(2));
    assertEquals(
        List.of(
            "Green: target met. Amber: missed by no more than 5 percentage points. Red: missed by"
                + " more. Values are rated as displayed.",
            "Better, same and worse compare with May 2023; an arrow up (↑) there means better."),
        remarks(table));
    assertEquals("Southampton · June 2023", report.subtitle());
    assertEquals("28 rated indicators: six green, five amber, 17 red.", report.headline());
  }

  @Test
  void aTableWithRowsOfBothConventionsExplainsBoth() {
    Report report = report(SampleWorkspaces.load("scrutiny-panel-2023-07"), Recipes.PANEL_PAPER);
    Table table = section(report, "Earlier help").tables().getFirst();
    assertEquals(
        List.of(
            "Better, same and worse compare with May 2023; an arrow up (↑) there means better.",
            "Increase, stable and decrease compare with May 2023; an arrow up (↑) there means more,"
                + " which may be good or bad."),
        remarks(table).subList(1, 3));
    assertEquals(13, table.columns().stream().filter(c -> c.period().isPresent()).count());
  }

  @Test
  void aPartAboutWhichNoRowHasAnythingGetsNoColumn() {
    Workspace made = new MadeWorkspace().row("Contacts", "", "2023-06", "70%", "80%").made();
    Table table = report(made, PLAIN).sections().getFirst().tables().getFirst();
    assertEquals(List.of("Indicator", "May-23", "Jun-23", "Direction"), headings(table));
    assertEquals(List.of(List.of("Contacts", "70%", "80%", "↑ increase")), texts(table));
  }

  @Test
  void changesAreInPerCentOfTheEarlierValueAndSigned() {
    Workspace made =
        new MadeWorkspace()
            .row("Risen", "", "2023-06", "40%", "50%")
            .row("Fallen", "", "2023-06", "80%", "75%")
            .row("From nothing", "", "2023-06", "0%", "75%")
            .made();
    Recipe changes = new Recipe("Changes", 1, Set.of(Part.CHANGE_ON_PREVIOUS), false);
    Table table = report(made, changes).sections().getFirst().tables().getFirst();
    assertEquals(List.of("Indicator", "Jun-23", "% change on previous"), headings(table));
    assertEquals(
        List.of(
            List.of("Risen", "50%", "+25.0%"),
            List.of("Fallen", "75%", "\u22126.3%"),
            List.of("From nothing", "75%", "[x]")),
        texts(table));
    assertEquals(
        List.of("A % change is relative to the earlier figure and taken before rounding."),
        remarks(table));
  }

  @Test
  void averageAndMaximumAreThoseOfTwelveMonths() {
    Workspace made =
        new MadeWorkspace()
            .row("Moved", "", "2023-06", "40%", "50%", "60%")
            .row("Alone", "", "2023-06", "7%")
            .made();
    Recipe year = new Recipe("Year", 1, Set.of(Part.AVERAGE, Part.MAXIMUM), false);
    Table table = report(made, year).sections().getFirst().tables().getFirst();
    assertEquals(
        List.of("Indicator", "Jun-23", "12-month average", "12-month maximum"), headings(table));
    assertEquals(
        List.of(List.of("Moved", "60%", "50.0%", "60%"), List.of("Alone", "7%", "7.0%", "7%")),
        texts(table));
    assertEquals(
        List.of("A 12-month average is of the values there are, each counting the same."),
        remarks(table));
  }

  @Test
  void theOwnFigureOfLastYearStandsBesideTheComparators() {
    Workspace made =
        new MadeWorkspace()
            .row(
                "Long", "", "2023-06", "40%", "1%", "1%", "1%", "1%", "1%", "1%", "1%", "1%", "1%",
                "1%", "1%", "60%")
            .row("Short", "", "2023-06", "7%")
            .made();
    Recipe year = new Recipe("Year", 1, Set.of(Part.OWN_LAST_YEAR), false);
    Table table = report(made, year).sections().getFirst().tables().getFirst();
    assertEquals(List.of("Indicator", "Jun-23", "Own last year Jun-22"), headings(table));
    assertEquals(
        List.of(List.of("Long", "60%", "40%"), List.of("Short", "7%", "[x]")), texts(table));
  }

  @Test
  void aRowThatIsBehindSaysAtWhichPeriodItIsJudged() {
    Workspace made =
        new MadeWorkspace()
            .row("In time", "95%", "2023-06", "90%")
            .row("Behind", "95%", "2023-05", "90%")
            .made();
    Table table =
        ReportMaker.make(made, PLAIN, period("2023-24 Q1"), "Performance")
            .sections()
            .getFirst()
            .tables()
            .getFirst();
    assertEquals("Behind is judged at May 2023, its latest period.", remarks(table).getLast());
  }

  @Test
  void rowsOfAnotherFrequencyGetATableOfTheirOwn() {
    Workspace made =
        new MadeWorkspace()
            .section("Care")
            .row("Monthly", "", "2023-06", "1%", "2%", "3%")
            .frequency(Frequency.QUARTER)
            .row("Quarterly", "", "2023-24 Q1", "4%", "5%", "6%")
            .made();
    Report report = ReportMaker.make(made, PLAIN, period("2023-24 Q1"), "Performance");
    List<Table> tables = section(report, "Care").tables();
    assertEquals(
        List.of(
            List.of("Indicator", "May-23", "Jun-23", "Direction"),
            List.of("Indicator", "Q4 22-23", "Q1 23-24", "Direction")),
        tables.stream().map(ReportMakerTest::headings).toList());
  }

  @Test
  void noColumnStandsForAPeriodBeforeTheFirstOfTheWorkspace() {
    Workspace made = new MadeWorkspace().row("Short", "", "2023-06", "1%").made();
    Table table = report(made, Recipes.PANEL_PAPER).sections().getFirst().tables().getFirst();
    assertEquals(List.of("Code", "Indicator", "Jun-23"), headings(table));
  }

  @Test
  void whatIsMissingOrNotFirmSaysSoInItsCellAndIsExplained() {
    Workspace made =
        new MadeWorkspace()
            .row("Pending", "", "2023-06", "70% [r]", "tbc")
            .row("Neither", "", "2023-06", "n/a", "")
            .row("Withheld", "", "2023-06", "[c]", "80% [p]")
            .made();
    Table table = report(made, PLAIN).sections().getFirst().tables().getFirst();
    assertEquals(
        List.of(
            List.of("Pending", "70% [r]", "tbc"),
            List.of("Neither", "[z]", "[x]"),
            List.of("Withheld", "[c]", "80% [p]")),
        texts(table));
    assertEquals(
        List.of("tbc", "[z]", "[x]", "[c]", "[p]", "[r]"),
        table.signs().stream().map(Table.Sign::sign).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none     | Green: target met. Red: target missed; there is no tolerance and so no amber.",
        "5pp      | Green: target met. Amber: missed by no more than 5 percentage points. Red:"
            + " missed by more.",
        "10%      | Green: target met. Amber: missed by no more than 10% of the target. Red: missed"
            + " by more.",
        "85..100  | Green: target met. Amber: missed, but inside the band of 85 to 100. Red:"
            + " outside it.",
      })
  void theRatingRuleIsPrintedAsTheSettingsHaveIt(String tolerance, String rule) {
    Workspace made =
        new MadeWorkspace()
            .setting(Setting.TOLERANCE, tolerance)
            .setting(Setting.RATE_ON, "exact")
            .row("Visits", "95%", "2023-06", "90%")
            .made();
    Table table = report(made, PLAIN).sections().getFirst().tables().getFirst();
    assertEquals(List.of(rule + " Values are rated before rounding."), remarks(table));
  }

  @Test
  void aToleranceOfItsOwnIsNamedUnderTheTable() {
    Workspace made =
        new MadeWorkspace()
            .tolerance("10%")
            .row("Visits", "95%", "2023-06", "90%")
            .tolerance("")
            .row("Reviews", "95%", "2023-06", "90%")
            .made();
    Table table = report(made, PLAIN).sections().getFirst().tables().getFirst();
    assertEquals("Visits has a tolerance of its own: 10% of the target.", remarks(table).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 95 95 | all three at target",
        "95 90 80 | one of three at target, one amber, one red",
        "80 80 70 | none of three at target, three red",
        "95 95 -  | both rated indicators at target",
        "90 - -   | its one rated indicator is amber",
        "- - -    | none of three indicators could be rated",
        "-        | its one indicator could not be rated",
      })
  void theHeadlineCountsRatings(String values, String headline) {
    MadeWorkspace made = new MadeWorkspace().setting(Setting.TOLERANCE, "5pp");
    for (String value : values.split(" ")) {
      made.row("Row", "95%", "2023-06", value);
    }
    assertEquals(headline, report(made.made(), PLAIN).sections().getFirst().headline());
  }

  @Test
  void withoutTargetsTheHeadlineCountsDirections() {
    Workspace made =
        new MadeWorkspace()
            .polarity(Polarity.NONE)
            .row("Up", "", "2023-06", "1%", "2%")
            .row("Up too", "", "2023-06", "1%", "2%")
            .row("Flat", "", "2023-06", "2%", "2%")
            .made();
    assertEquals(
        "three indicators without a target, two up, one unchanged",
        report(made, PLAIN).sections().getFirst().headline());
  }

  @Test
  void aResponseBeginsAParagraphOfItsOwnAndADraftIsMarked() {
    Workspace made =
        new MadeWorkspace()
            .section("Visits")
            .row("Visited", "95%", "2023-06", "90%")
            .says(
                new About.OneSection(new Section("Visits")),
                "2023-06",
                "Visits fell.\n\nA correspondence: none. Response: managers look. Response: again.",
                State.DRAFT)
            .made();
    assertEquals(
        List.of(
            new Narrative(
                "What happened",
                List.of(
                    new Paragraph("", "Visits fell."),
                    new Paragraph("", "A correspondence: none."),
                    new Paragraph("Response:", "managers look."),
                    new Paragraph("Response:", "again.")),
                true)),
        section(report(made, PLAIN), "Visits").narratives());
    Recipe silent = new Recipe("Silent", 1, Set.of(), false);
    assertEquals(List.of(), section(report(made, silent), "Visits").narratives());
  }

  @Test
  void theOverviewCountsEachSection() {
    Report report = report(SampleWorkspaces.load("scrutiny-panel-2023-07"), Recipes.DEFAULT);
    Table table = report.overview().tables().getFirst();
    assertEquals(List.of("Section", "● GREEN", "◆ AMBER", "▲ RED", "NOT RATED"), headings(table));
    assertEquals(List.of("Visits", "2", "2", "1", "0"), texts(table).get(3));
    assertEquals(
        "Overview: six of 28 rated indicators at target, five amber, 17 red",
        report.overview().title());
  }

  @Test
  void anEmptyWorkspaceMakesAReportThatSaysWhatToDo() {
    Report report = report(Workspace.EMPTY, Recipes.DEFAULT);
    assertEquals(
        "There are no indicators yet: import a catalogue or a table of values first.",
        report.headline());
    assertEquals(List.of(), report.sections());
    assertEquals(List.of(), report.overview().tables());
  }
}
