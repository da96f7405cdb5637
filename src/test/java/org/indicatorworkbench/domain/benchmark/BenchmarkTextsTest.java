package org.indicatorworkbench.domain.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neighbours, links and age groups as the texts that settings and files hold. */
class BenchmarkTextsTest {

  @Test
  void neighboursAreReadBackAsTheyWereWritten() {
    Neighbours made =
        new Neighbours(
            new Authority("852", "Southampton"),
            List.of(new Authority("801", "Bristol, City of"), new Authority("331", "Coventry")));
    assertEquals("852 Southampton: 801 Bristol, City of; 331 Coventry", made.text());
    assertEquals(made, Neighbours.read(made.text()));
    assertTrue(made.isOf(new Authority("852", "Southampton City")));
    assertFalse(made.isOf(new Authority("851", "Portsmouth")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Southampton", "852 Southampton: Coventry", "852 Southampton: "})
  void whatNamesNoNeighboursIsRefused(String text) {
    assertThrows(Unreadable.class, () -> Neighbours.read(text));
  }

  @Test
  void linksAreReadBackAndFollowANewCode() {
    MeasureLinks made =
        MeasureLinks.NONE
            .with("re-referrals", Optional.of(new IndicatorCode("E1: a")))
            .with("cla", Optional.empty());
    assertEquals("cla: -\nre-referrals: E1: a", made.text());
    assertEquals(made, MeasureLinks.read(made.text()));
    assertEquals(
        "cla: -\nre-referrals: F3",
        made.renamed(new IndicatorCode("E1: a"), new IndicatorCode("F3")).text());
    assertThrows(Unreadable.class, () -> MeasureLinks.read("cla"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0-17 | 0-17",
        "0 – 17 | 0-17",
        "Children aged 0 to 17 years | 0-17",
        "aged 16 to 17 | 16-17",
        "Under 18s | 0-17",
        "All children under 5 | 0-4",
        "Care leavers | Care leavers"
      })
  void anAgeGroupHasOneSpelling(String text, String group) {
    assertEquals(group, AgeGroup.read(text));
  }
}
