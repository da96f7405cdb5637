package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherKindsImportTest {
  private static final Workspace START =
      after(
          file(
              "catalogue.csv",
              "code,section,indicator,unit,frequency",
              "V1,Visits,CIN visits,percentage,month",
              "V2,Visits,CP visits,number,year"));

  @Test
  void benchmarksAreReadLong() {
    Workspace contents =
        plan(
                START,
                file(
                    "b.csv",
                    "indicator,comparator,year,value",
                    "CIN visits,England,2021/22,89.0%",
                    "CIN visits,South East,2022,88",
                    "CP visits,England,2021-22,\"10,480\"",
                    "CP visits,South East,2021-22,c"))
            .after();
    assertEquals(
        List.of("V1 England 2021-22 89.0", "V1 South East 2022 88", "V2 England 2021-22 10480"),
        benchmarks(contents));
  }

  @Test
  void benchmarksAreReadWithAColumnForEachComparator() {
    ImportPlan plan =
        plan(
            START,
            file(
                "b.csv",
                "code,section,year,note,England,Statistical neighbours",
                "V1,Visits,2021-22,,89%,87%",
                "V2,Visits,2021-22,,-,"));
    assertEquals(
        List.of("V1 England 2021-22 89", "V1 Statistical neighbours 2021-22 87"),
        benchmarks(plan.after()));
    assertEquals(List.of("note"), plan.files().getFirst().notRead());
    assertEquals(
        List.of(
            "V1 CIN visits, England 2021-22 ⇒ 89",
            "V1 CIN visits, Statistical neighbours 2021-22 ⇒ 87"),
        plan.others().stream().map(other -> other.where() + " ⇒ " + other.wouldBe()).toList());
  }

  @Test
  void aBenchmarkIsReplacedAndTheSameOneIsNot() {
    Workspace released =
        plan(START, file("b.csv", "code,comparator,year,value", "V1,England,2021-22,89%")).after();
    ImportPlan plan =
        plan(
            released,
            file(
                "b.csv",
                "code,comparator,year,value",
                "V1,England,2021/22,89.0%",
                "V1,England,2022-23,90%"));
    assertEquals(1, plan.changes().changes().size());
    assertEquals(
        List.of("V1 England 2021-22 91", "V1 England 2022-23 90"),
        benchmarks(
            plan(
                    plan.after(),
                    file("c.csv", "code,comparator,year,value", "V1,England,2021-22,91%"))
                .after()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X9,England,2021-22,5 | code [X9] no indicator has the code X9; import the catalogue first",
        "V2,England,2021-22,70% | value [70%] “70%” is a percentage, but the unit is number",
        "V2,England,2021-22,some | value [some] “some” is no number; write the figure",
        "V2,England,,5        | year [] a benchmark needs a comparator and a year",
        "V2,,2021-22,5        | comparator [] a benchmark needs a comparator and a year"
      })
  void aBenchmarkThatCannotBeUsedIsRejected(String row, String rejected) {
    ImportPlan plan = plan(START, file("b.csv", "code,comparator,year,value", row));
    assertEquals(List.of("2 " + rejected), Imports.rejected(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void benchmarksThatContradictEachOtherAreBothRejected() {
    assertEquals(
        List.of(
            "2 value [5] line 3 has 6 for the same indicator, comparator and year; keep one of"
                + " them",
            "3 value [6] line 2 has 5 for the same indicator, comparator and year; keep one of"
                + " them"),
        Imports.rejected(
            plan(
                START,
                file(
                    "b.csv",
                    "code,comparator,year,value",
                    "V2,England,2021-22,5",
                    "V2,England,2021/22,6"))));
  }

  @Test
  void commentaryIsAboutAnIndicatorASectionOrTheReport() {
    Workspace contents =
        plan(
                START,
                file(
                    "c.csv",
                    "about,period,text,state",
                    "V1,Jun-23,\"First.\n\nResponse: second.\",ready",
                    "visits,2023-06,About visits.,",
                    "Report,2023-06,About all.,Draft",
                    "V2,2010-11,A year.,"))
            .after();
    assertEquals(
        Map.of(
            new CommentaryKey(new About.OneIndicator(new IndicatorCode("V1")), period("2023-06")),
            new Commentary("First.\n\nResponse: second.", Commentary.State.READY),
            new CommentaryKey(new About.OneSection(new Section("Visits")), period("2023-06")),
            new Commentary("About visits.", Commentary.State.DRAFT),
            new CommentaryKey(About.REPORT, period("2023-06")),
            new Commentary("About all.", Commentary.State.DRAFT),
            new CommentaryKey(new About.OneIndicator(new IndicatorCode("V2")), period("10/11")),
            new Commentary("A year.", Commentary.State.DRAFT)),
        texts(contents));
  }

  @Test
  void aBlankTextChangesNothingAndABlankStateStays() {
    Workspace written =
        plan(START, file("c.csv", "about,period,text,state", "V1,2023-06,Text.,ready")).after();
    assertTrue(
        plan(
                written,
                file("c.csv", "about,period,text,state", "V1,2023-06,Text.,", "V1,2023-06,,draft"))
            .isEmpty());
    assertEquals(
        List.of(
            new OtherChange(
                OtherChange.What.COMMENTARY,
                "V1 CIN visits, June 2023",
                "1 words, ready",
                "2 words, ready")),
        plan(written, file("c.csv", "code,period,text", "V1,2023-06,Other text.")).others());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V9,2023-06,Text,  | about [V9] “V9” is no indicator's code and no section; write one, or"
            + " report",
        ",2023-06,Text,    | about [] it is not said what the text is about; give a code, a section"
            + " or report",
        "V1,June,Text,     | period [June] “June” is no period; write 2023-06, 2023-24 Q1 or"
            + " 2023-24",
        "V1,2023-06,Text,final | state [final] “final” is no state; write draft or ready"
      })
  void commentaryThatBelongsNowhereIsRejected(String row, String rejected) {
    assertEquals(
        List.of("2 " + rejected),
        Imports.rejected(plan(START, file("c.csv", "about,period,text,state", row))));
  }

  @Test
  void settingsAreReadInAnySpellingAndKeptInOne() {
    ImportPlan plan =
        plan(
            START,
            file(
                "s.csv",
                "Setting,Value",
                "Tolerance,5 points",
                "Rate-On,Exact",
                "own authority,Southampton",
                "small numbers,1-5"));
    assertEquals(
        Map.of(
            Setting.TOLERANCE,
            "5pp",
            Setting.RATE_ON,
            "exact",
            Setting.OWN_AUTHORITY,
            "Southampton",
            Setting.SMALL_NUMBERS,
            "5"),
        plan.after().settings().texts());
    assertEquals(
        new OtherChange(OtherChange.What.SETTING, "tolerance", "", "5pp"),
        plan.others().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour,red     | setting [colour] “colour” is no setting; there are tolerance, rate on,"
            + " own authority, small numbers, direction words, direction convention, direction"
            + " dead band, direction compares with, average of",
        "tolerance,some | value [some] “some” is no tolerance; write none, 5pp, 5% or 85..100",
        "rate on,both   | value [both] “both” is not what values are rated on; use displayed or"
            + " exact"
      })
  void aSettingThatCannotBeIsRejected(String row, String rejected) {
    assertEquals(
        List.of("2 " + rejected),
        Imports.rejected(plan(START, file("s.csv", "setting,value", row))));
  }

  @Test
  void filesLeanOnEachOtherInWhateverOrderTheyAreNamed() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file("c.csv", "about,period,text", "N1,2023-06,Text."),
            file("b.csv", "code,comparator,year,value", "N1,England,2021-22,5"),
            file("v.csv", "code,2023-06", "N1,6"),
            file("k.csv", "code,indicator", "N1,New"),
            file("s.csv", "setting,value", "tolerance,5"));
    assertEquals(List.of(), Imports.rejected(plan));
    assertEquals("Import 5 files", plan.changes().name());
    assertEquals(
        List.of("c.csv", "b.csv", "v.csv", "k.csv", "s.csv"),
        plan.files().stream().map(planned -> planned.source().file()).toList());
    assertEquals(
        List.of("SETTING", "NEW_INDICATOR", "BENCHMARK", "COMMENTARY"),
        plan.others().stream().map(other -> other.what().name()).toList());
  }

  private static org.indicatorworkbench.domain.period.Period period(String text) {
    return Imports.period(text);
  }

  private static Map<CommentaryKey, Commentary> texts(Workspace contents) {
    Map<CommentaryKey, Commentary> texts = new java.util.HashMap<>();
    contents
        .commentary()
        .byAbout()
        .forEach(
            (about, dated) ->
                dated.forEach((at, text) -> texts.put(new CommentaryKey(about, at), text)));
    return texts;
  }

  private static List<String> benchmarks(Workspace contents) {
    return contents.inOrder().stream()
        .flatMap(
            entry ->
                entry.benchmarks().stream()
                    .map(
                        one ->
                            "%s %s %s %s"
                                .formatted(
                                    entry.indicator().code(),
                                    one.comparator(),
                                    one.year(),
                                    one.value().toPlainString())))
        .toList();
  }
}
