package org.indicatorworkbench.intake.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownMeasuresTest {

  @Test
  void noTwoMeasuresHaveOneKeyOrOneTitle() {
    List<String> names = new ArrayList<>();
    for (PublishedMeasure measure : KnownMeasures.all()) {
      Set<String> own = new HashSet<>();
      own.add(measure.key());
      own.add(measure.title().toLowerCase(Locale.ROOT));
      measure.otherTitles().forEach(title -> own.add(title.toLowerCase(Locale.ROOT)));
      names.addAll(own);
    }
    assertEquals(new HashSet<>(names).size(), names.size());
    assertTrue(names.size() > 60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Columns were renamed in 2025, and rates dropped.
        "Referrals,Re_referrals_percent | referrals re-referrals",
        "referral_count,rereferral_percent | referrals re-referrals",
        // Two files have one column of 2 years or more; what is counted tells them apart.
        "CPP_At31,2_years_or_more_percent | cp-plans cp-plans-2-years",
        "CPP_End,2_years_or_more_percent | cp-plans-ended-2-years",
        "Same_day,1-10_days,11-20_days | ",
        "population_type,children_count | "
      })
  void aFileHasTheMeasuresOfWhichItHasAllColumns(String columns, String keys) {
    StatisticsTable table = new StatisticsTable(List.of(columns.split(",")));
    assertEquals(
        keys == null ? "" : keys,
        String.join(
            " ", KnownMeasures.in(table).stream().map(form -> form.measure().key()).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24.2 | 24.2",
        "0 | 0",
        "c | confidential (c)",
        "[c] | confidential (c)",
        "x | not available (x)",
        ": | not available (:)",
        "z | not applicable (z)",
        "u | too unreliable to publish (u)",
        "k | above 0 but rounded to 0 (k)",
        "low | above 0 but rounded to 0 (low)",
        "~ | above 0 but rounded to 0 (~)",
        "'' | left blank",
        "12% | “12%” is no number"
      })
  void aSymbolIsSaidInWordsAndIsNeverZero(String cell, String read) {
    String said =
        switch (Figure.read(cell)) {
          case Figure.Known known -> known.number().toPlainString();
          case Figure.Absent absent -> absent.why();
        };
    assertEquals(read, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2025   | Reporting year | 2024-25",
        "202425 | Financial year | 2024-25",
        "202425 | Academic year  | 2024/25 academic",
        "2024   | Calendar year  | 2024",
        "2024   | Academic year  | -",
        "202426 | Financial year | -",
        "Week 5 | Week           | -"
      })
  void theYearOfARowIsReadWithItsKind(String time, String kind, String key) {
    assertEquals(key, StatisticsYear.read(time, kind).map(year -> year.key()).orElse(null));
  }
}
