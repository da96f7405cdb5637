package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.junit.jupiter.api.Test;

class ManyValuesTest {
  private static final int INDICATORS = 500;
  private static final int MONTHS = 120;

  @Test
  void sixtyThousandValuesComeInAndAreTheSameTheNextTime() {
    IntakeFile wide = wide(0);
    ImportPlan plan = Imports.plan(Workspace.EMPTY, wide);
    assertEquals(new ValueCounts(60_000, 0, 0, 0, 0), plan.files().getFirst().values());
    assertEquals(List.of(), Imports.rejected(plan));
    ImportPlan again = Imports.plan(plan.after(), wide);
    assertTrue(again.isEmpty());
    assertEquals(new ValueCounts(0, 0, 0, 60_000, 0), again.files().getFirst().values());
  }

  @Test
  void sixtyThousandValuesOfALongFileReplaceThoseThatAreThere() {
    Workspace contents = Imports.plan(Workspace.EMPTY, wide(0)).after();
    List<String> lines = new ArrayList<>(List.of("code,period,value"));
    for (int row = 0; row < INDICATORS; row++) {
      for (int month = 0; month < MONTHS; month++) {
        lines.add("K%d,%s,%s".formatted(row, month(month), value(row, month, 1)));
      }
    }
    ImportPlan plan =
        Imports.plan(contents, Imports.file("long.csv", lines.toArray(String[]::new)));
    assertEquals(
        new ValueCounts(0, INDICATORS, INDICATORS * (MONTHS - 1), 0, 0),
        plan.files().getFirst().values());
  }

  private static IntakeFile wide(int more) {
    List<String> lines = new ArrayList<>();
    StringBuilder headings = new StringBuilder("code,section,indicator,target");
    IntStream.range(0, MONTHS).forEach(month -> headings.append(',').append(month(month)));
    lines.add(headings.toString());
    for (int row = 0; row < INDICATORS; row++) {
      StringBuilder line =
          new StringBuilder("K%d,S%d,Indicator %d,90%%".formatted(row, row / 20, row));
      for (int month = 0; month < MONTHS; month++) {
        line.append(',').append(value(row, month, more));
      }
      lines.add(line.toString());
    }
    return Imports.file("wide.csv", lines.toArray(String[]::new));
  }

  private static String value(int row, int month, int more) {
    return (row * 31 + month * 17) % 90 + more + "." + month % 10 + "%";
  }

  private static String month(int month) {
    return "%d-%02d".formatted(2014 + month / 12, month % 12 + 1);
  }
}
