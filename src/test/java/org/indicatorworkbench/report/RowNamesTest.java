package org.indicatorworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

class RowNamesTest {
  private final MadeWorkspace made = new MadeWorkspace().row("Caseload", "", "2023-06", "18%");

  private List<String> names() {
    Workspace workspace = made.made();
    return ReportMaker.make(
            workspace, Recipes.BOARD_DECK, MadeWorkspace.period("2023-06"), "Report")
        .sections()
        .stream()
        .flatMap(section -> section.tables().stream())
        .flatMap(table -> table.rows().stream())
        .map(row -> row.getFirst().text())
        .toList();
  }

  private void row(String parent, String title) {
    made.partsOf(parent).row(title, "", "2023-06", "18%");
  }

  @Test
  void aPartBeneathItsParentIsAStepIn() {
    row("R1", "Assessment");
    row("R1", "Protection");
    row("", "Sickness");
    assertEquals(List.of("Caseload", "– Assessment", "– Protection", "Sickness"), names());
  }

  @Test
  void aPartOfAPartIsTwoStepsInAndTheNextPartComesOutAgain() {
    row("R1", "Assessment");
    row("R2", "Assessment: agency workers");
    row("R1", "Protection");
    assertEquals(
        List.of("Caseload", "– Assessment", "– – Assessment: agency workers", "– Protection"),
        names());
  }

  @Test
  void aPartThatStandsApartFromItsParentNamesIt() {
    row("", "Sickness");
    row("R1", "Assessment");
    row("R3", "Assessment: agency workers");
    made.section("Elsewhere");
    row("R1", "Protection");
    assertEquals(
        List.of(
            "Caseload",
            "Sickness",
            "Assessment (part of “Caseload”)",
            "– Assessment: agency workers",
            "Protection (part of “Caseload”)"),
        names());
  }
}
