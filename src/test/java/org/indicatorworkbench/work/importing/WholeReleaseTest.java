package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.junit.jupiter.api.Test;

/** Releases of the size that is published, of authorities that are made up. */
class WholeReleaseTest {
  private static final int AUTHORITIES = 155;
  private static final int YEARS = 12;
  private static final List<String> BREAKDOWNS =
      List.of("Total", "Total in education, employment or training", "In training", "Other");

  @Test
  void aWideReleaseOfEveryAuthorityAndTwelveYearsComesIn() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
            + "region_name,old_la_code,new_la_code,la_name,category,Re_referrals_percent");
    for (int year = 2013; year < 2013 + YEARS; year++) {
      lines.add(year + ",Reporting year,National,E92000001,England,,,,,,Referrals,22.4");
      for (int at = 0; at < AUTHORITIES; at++) {
        lines.add(
            "%d,Reporting year,Local authority,E92000001,England,E12000001,North,%d,E%08d,Place %d,"
                    .formatted(year, 301 + at, at, at)
                + "Referrals,"
                + (at % 7 == 3 ? "c" : at + "." + year % 10));
      }
    }
    ImportPlan plan = plan(START, NEIGHBOURS, file("wide.csv", lines.toArray(String[]::new)));
    assertEquals(1 + YEARS * (1 + AUTHORITIES), lines.size());
    assertEquals(
        List.of(
            "England 2023-24 22.4",
            "Place 7 2023-24 7.4",
            // Of places 8 to 17 the figures of 10 and 17 are suppressed.
            "Statistical neighbours 2023-24 12.7 mean of 8 of 10"),
        Statistics.benchmarks(plan, "F3"));
  }

  @Test
  void aLongReleaseOfTwentyThousandRowsComesIn() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,"
            + "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent");
    for (int year = 2021; year < 2038; year++) {
      for (String age : List.of("17 to 18 years", "19 to 21 years")) {
        for (String breakdown : BREAKDOWNS) {
          String rest = ",%s,\"%s\",90,%d".formatted(age, breakdown, breakdown.length());
          lines.add(year + ",Reporting year,National,,," + rest);
          for (int at = 0; at < AUTHORITIES; at++) {
            lines.add(
                "%d,Reporting year,Local authority,%d,Place %d,E%08d"
                        .formatted(year, 301 + at, at, at)
                    + rest);
          }
        }
      }
    }
    ImportPlan plan = plan(START, file("long.csv", lines.toArray(String[]::new)));
    assertEquals(1 + 17 * 2 * 4 * (1 + AUTHORITIES), lines.size());
    assertEquals(
        List.of("England 2036-37 42", "Place 7 2036-37 42"), Statistics.benchmarks(plan, "L1"));
  }

  private static final Workspace START = Statistics.of("Place 7");

  /** Every place has the ten that follow it. */
  private static final IntakeFile NEIGHBOURS =
      file(
          "neighbours.csv",
          IntStream.rangeClosed(-1, 100)
              .mapToObj(
                  row ->
                      row < 0
                          ? "old_la_code,la_name,"
                              + IntStream.rangeClosed(1, 10)
                                  .mapToObj(at -> "SN_" + at)
                                  .collect(Collectors.joining(","))
                          : "%d,Place %d,".formatted(301 + row, row)
                              + IntStream.rangeClosed(1, 10)
                                  .mapToObj(at -> String.valueOf(301 + row + at))
                                  .collect(Collectors.joining(",")))
              .toArray(String[]::new));
}
