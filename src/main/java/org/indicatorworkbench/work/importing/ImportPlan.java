package org.indicatorworkbench.work.importing;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.comparing.Questions;

/**
 * What an import would do. Nothing is written until its change set is applied.
 *
 * @param files in the order in which they were named
 * @param values revised ones first, then changed, new and vanished ones, in catalogue order
 * @param others every other difference, in the order in which it is made
 * @param questions what the user is asked, or may choose, about files of official statistics
 * @param changes all of it as one step
 * @param before the workspace the plan was made for
 * @param after the workspace as it would be
 */
public record ImportPlan(
    List<PlannedFile> files,
    List<ValueChange> values,
    List<OtherChange> others,
    Questions questions,
    ChangeSet changes,
    Workspace before,
    Workspace after) {
  public ImportPlan {
    files = List.copyOf(files);
    values = List.copyOf(values);
    others = List.copyOf(others);
  }

  /** Whether the workspace would stay as it is. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether anything of any file is left out. */
  public boolean hasRejected() {
    return files.stream().anyMatch(file -> !file.rejected().isEmpty());
  }

  /** The rating of a listed value, derived when it is asked for. */
  public RatingChange rating(ValueChange value) {
    return new RatingChange(
        before.entry(value.code()).map(_ -> rag(before, value.code(), value.period())),
        rag(after, value.code(), value.period()));
  }

  private static Rag rag(Workspace contents, IndicatorCode code, Period period) {
    return RowDeriver.derive(contents, contents.entry(code).orElseThrow(), period).rag();
  }
}
