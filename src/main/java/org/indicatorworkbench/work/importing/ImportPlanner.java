package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.work.comparing.Answers;
import org.indicatorworkbench.work.importing.Gathered.Given;

/**
 * Plans imports: a pure function of files and a workspace. Settings come first, then the catalogue,
 * values, benchmarks, populations, published ratings and commentary, so that files which are
 * imported together may lean on each other in whatever order they are named.
 */
public final class ImportPlanner {
  private ImportPlanner() {}

  /** What importing the files together, as one step, would do. */
  public static ImportPlan plan(List<IntakeFile> files, Workspace start) {
    return plan(files, start, Answers.NONE);
  }

  /**
   * The same after the user was asked.
   *
   * @param answers about the files of official statistics
   */
  public static ImportPlan plan(List<IntakeFile> files, Workspace start, Answers answers) {
    List<FileTally> tallies = files.stream().map(FileTally::new).toList();
    DraftCatalogue catalogue = new DraftCatalogue(start);
    TargetDraft targets = new TargetDraft(start);
    PeriodCells periods = new PeriodCells();
    List<Change> changes = new ArrayList<>(new SettingsStep().plan(tallies, start));
    new CatalogueStep(start, tallies, catalogue, targets, periods).plan();
    changes.addAll(catalogue.changes(start));
    changes.addAll(targets.changes());
    ValuesDifference values = values(tallies, start, catalogue, periods);
    changes.addAll(values.changes());
    RowIndicator indicators = new RowIndicator(catalogue);
    ComparatorStep comparators = new ComparatorStep(tallies, start, answers);
    changes.addAll(comparators.plan(changes, indicators));
    changes.addAll(new PublishedStep(indicators).plan(tallies, start));
    changes.addAll(new CommentaryStep(catalogue).plan(tallies, start));
    ChangeSet set = new ChangeSet(name(files), changes);
    return new ImportPlan(
        tallies.stream().map(FileTally::done).toList(),
        values.values(),
        OtherChanges.of(set, start, catalogue),
        comparators.questions(),
        set,
        start,
        start.with(set));
  }

  private static ValuesDifference values(
      List<FileTally> files, Workspace start, DraftCatalogue catalogue, PeriodCells periods) {
    ValuesStep step = new ValuesStep(new RowIndicator(catalogue), periods);
    Map<CodeAndPeriod, Given<GivenValue>> read = step.read(files);
    ValuesDifference difference = new ValuesDifference(start, catalogue);
    difference.compare(read);
    difference.findVanished(step);
    return difference;
  }

  private static String name(List<IntakeFile> files) {
    Set<String> workbooks = new HashSet<>();
    long count =
        files.stream()
            .map(IntakeFile::source)
            .filter(source -> source.sheet().isEmpty() || workbooks.add(source.file()))
            .count();
    return count == 1 ? "Import " + files.getFirst().source().file() : "Import " + count + " files";
  }
}
