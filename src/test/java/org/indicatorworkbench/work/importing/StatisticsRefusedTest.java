package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.indicatorworkbench.work.importing.Statistics.benchmarks;
import static org.indicatorworkbench.work.importing.Statistics.notes;
import static org.indicatorworkbench.work.importing.Statistics.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.comparing.Answers;
import org.indicatorworkbench.work.comparing.AuthorityQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsRefusedTest {
  private static final String PLACE =
      "time_period,time_identifier,geographic_level,old_la_code,la_name";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northamptonshire | Northamptonshire has no figures after 2020-21, and the file goes on to"
            + " 2023-24; if it no longer exists, make the setting “own authority” the one that took"
            + " over",
        "Ledds | “Ledds” is no authority of referrals.csv; the nearest are Leeds; Poole; Luton;"
            + " correct the setting “own authority”"
      })
  void anAuthorityThatIsNotThereIsAskedFor(String authority, String sentence) {
    ImportPlan plan = plan(Statistics.of(authority), published("referrals"));
    assertTrue(plan.isEmpty());
    String said = notes(plan).getFirst();
    assertEquals(
        sentence.replaceAll("nearest are .*;", "nearest are"),
        said.replaceAll("nearest are .*;", "nearest are"));
    AuthorityQuestion question = plan.questions().authority().orElseThrow();
    assertEquals(said, question.sentence());
    assertTrue(question.names().contains("Leeds"));
  }

  @Test
  void anAuthorityOfEarlierYearsIsSaidToBeOneThoughTheListOfNeighboursDoesNotKnowIt() {
    ImportPlan plan =
        plan(Statistics.of("Northamptonshire"), published("referrals"), published("neighbours"));
    assertTrue(
        plan.questions()
            .authority()
            .orElseThrow()
            .sentence()
            .startsWith("Northamptonshire has no figures after 2020-21"));
  }

  @Test
  void theNearestNamesAreOffered() {
    assertTrue(
        notes(plan(Statistics.of("Ledds"), published("referrals")))
            .getFirst()
            .contains("the nearest are Leeds; "));
  }

  @Test
  void whereNoAuthorityIsSetTheUserIsAskedAndTheAnswerBecomesASetting() {
    Workspace start =
        Statistics.of("Leeds")
            .with(
                new org.indicatorworkbench.domain.change.ChangeSet(
                    "",
                    List.of(
                        new org.indicatorworkbench.domain.change.Change.OfSetting(
                            Setting.OWN_AUTHORITY, Optional.of("Leeds"), Optional.empty()))));
    ImportPlan asked = plan(start, published("referrals"));
    assertTrue(asked.isEmpty());
    assertEquals(
        "it is not said which authority this workspace is about; make the setting “own authority”"
            + " its name or code",
        asked.questions().authority().orElseThrow().sentence());
    ImportPlan answered =
        ImportPlanner.plan(
            List.of(published("referrals")), start, Answers.NONE.withOwnAuthority("Darlington"));
    assertTrue(answered.questions().authority().isEmpty());
    assertEquals(
        Optional.of("Darlington"), answered.after().settings().text(Setting.OWN_AUTHORITY));
    assertTrue(benchmarks(answered, "F3").contains("Darlington 2023-24 23.1"));
  }

  @Test
  void aReleaseOfLongAgoIsRefused() {
    Workspace start = plan(Statistics.of("Leeds"), file("v.csv", "code,2029-06", "F3,20%")).after();
    ImportPlan plan = plan(start, published("referrals"));
    assertTrue(plan.isEmpty());
    assertEquals(
        List.of("its last year is 2023-24, long before June 2029; download the latest release"),
        notes(plan));
  }

  @Test
  void aReleaseThatIsLaterThanEveryFigureIsTakenAndSaidSo() {
    Workspace start = plan(Statistics.of("Leeds"), file("v.csv", "code,2020-12", "F3,20%")).after();
    ImportPlan plan = plan(start, published("referrals"));
    assertFalse(plan.isEmpty());
    assertEquals(
        "its last year, 2023-24, begins after the latest figure here, December 2020",
        notes(plan).getFirst());
  }

  @Test
  void aFileOfAnotherShapeIsRefusedInOneSentence() {
    assertEquals(
        "x.csv is a file of “Explore education statistics” without a measure that is known here;"
            + " bring its figures in as code, comparator, year and value",
        Sentences.of(() -> file("x.csv", PLACE + ",pupils", "2024,Reporting year,National,,,5")));
    assertEquals(
        "x.csv has no year that is known in “time_period” and “time_identifier”; download it again",
        Sentences.of(() -> file("x.csv", PLACE + ",Referrals", "Week 5,Week,National,,,5")));
  }

  @Test
  void textWhereAFigureShouldBeIsSaidAndNeverTakenForZero() {
    ImportPlan plan =
        plan(
            Statistics.of("Leeds"),
            file(
                "x.csv",
                PLACE + ",Referrals,Same_day",
                "2024,Reporting year,National,,,~,1",
                "2024,Reporting year,Local authority,383,Leeds,many,1"));
    assertEquals(List.of(), benchmarks(plan, "F1"));
    assertTrue(
        notes(plan)
            .contains(
                "Referrals → F1, 2023-24: England not available: above 0 but rounded to 0 (~),"
                    + " Leeds not available: “many” is no number"));
  }

  @Test
  void authoritiesThatMakeOneReturnTogetherAreComparedUnderBothNames() {
    for (String own : List.of("Kingston upon Thames", "318")) {
      ImportPlan plan =
          plan(
              Statistics.of(own),
              file(
                  "x.csv",
                  PLACE + ",Referrals",
                  "2024,Reporting year,National,,,10",
                  "2024,Reporting year,Local authority,314 / 318,Kingston upon Thames / Richmond"
                      + " upon Thames,7"));
      assertEquals(
          List.of("England 2023-24 10", "Kingston upon Thames / Richmond upon Thames 2023-24 7"),
          benchmarks(plan, "F1"));
    }
  }
}
