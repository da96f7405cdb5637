package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.Intake;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.intake.RawTable;
import org.indicatorworkbench.work.importing.ChosenFiles.Unusable;

/** The sheets of one workbook: those that can be used, and those that cannot with the reason. */
record WorkbookSheets(List<IntakeFile> usable, List<Unusable> unusable) {

  /**
   * @param tables at least one
   * @throws UnusableFile when none can be used: the reason of the first that is recognised, else
   *     that none has headings
   */
  static WorkbookSheets of(List<RawTable> tables) {
    WorkbookSheets sheets = new WorkbookSheets(new ArrayList<>(), new ArrayList<>());
    Optional<UnusableFile> refused = Optional.empty();
    for (RawTable table : tables) {
      try {
        Intake.find(table).ifPresentOrElse(sheets.usable::add, () -> sheets.addUnknown(table));
      } catch (UnusableFile refusal) {
        sheets.unusable.add(new Unusable(table.source(), refusal.getMessage()));
        refused = refused.or(() -> Optional.of(refusal));
      }
    }
    if (sheets.usable.isEmpty()) {
      throw refused.orElseGet(() -> Intake.unknown(tables.getFirst().source().file()));
    }
    return sheets;
  }

  private void addUnknown(RawTable table) {
    unusable.add(
        new Unusable(table.source(), table.source().place() + " has no headings that are known"));
  }
}
