package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.clipboard.PastedBlock;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.EditPlan;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** Puts each cell of a block into its place, where the layout has one. */
final class PastePlanner {
  private static final String READ_ONLY = "the column is read only";

  private final PastedBlock block;
  private final boolean emptiesClear;
  private final Layout layout;
  private final BooleanSupplier cancelled;
  private final List<String> headings;
  private final List<TypedCell> cells = new ArrayList<>();
  private final List<TypedCell> empty = new ArrayList<>();
  private final List<NotPlaced> notPlaced = new ArrayList<>();

  /**
   * @param emptiesClear whether an empty text takes away what stands in its place
   */
  PastePlanner(PastedBlock block, boolean emptiesClear, Layout layout, BooleanSupplier cancelled) {
    this.block = block;
    this.emptiesClear = emptiesClear;
    this.layout = layout;
    this.cancelled = cancelled;
    headings = layout.columns().stream().map(PastePlanner::heading).toList();
  }

  PastePlan plan(Workspace contents, int passedOver, PastePlan.Names names) {
    for (Lane<TargetRow> lane : layout.rows()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      row(lane);
    }
    EditPlan edits = EditPlanner.plan(name(), cells, contents);
    Doubts doubts = new Doubts(shorterRows(), passedOver, layout.headings(), emptyLeft(contents));
    return new PastePlan(edits, notPlaced, doubts, names);
  }

  private int emptyLeft(Workspace contents) {
    return (int)
        empty.stream()
            .filter(cell -> !(EditPlanner.outcome(cell, contents) instanceof CellOutcome.Same))
            .count();
  }

  /** As the undo button says it: where the block begins. */
  private String name() {
    return cells.isEmpty() ? "Paste" : "Paste at " + cells.getFirst().place().words();
  }

  private int shorterRows() {
    int width = block.width();
    return (int) block.rows().stream().filter(row -> row.size() < width && !isLeft(row)).count();
  }

  /** A blank line, however long it is. */
  private boolean isLeft(List<String> row) {
    return !emptiesClear && row.stream().allMatch(String::isEmpty);
  }

  private void row(Lane<TargetRow> lane) {
    List<String> row = block.rows().get(lane.at());
    String name =
        lane.target().map(target -> target.code().text()).orElse("line " + (lane.at() + 1));
    for (int at = 0; at < headings.size(); at++) {
      Lane<TargetColumn> column = layout.columns().get(at);
      if (column.at() < row.size() || isLeft(row)) {
        cell(lane, name, column, headings.get(at), NamedParts.cell(row, column.at()));
      }
    }
  }

  private static String heading(Lane<TargetColumn> column) {
    return column.target().map(TargetColumn::heading).orElse("column " + (column.at() + 1));
  }

  private void cell(
      Lane<TargetRow> row, String rowName, Lane<TargetColumn> column, String heading, String text) {
    Optional<Place> place =
        row.target().flatMap(to -> column.target().flatMap(in -> in.place().apply(to.code())));
    if (place.isPresent()) {
      (text.isEmpty() && !emptiesClear ? empty : cells).add(new TypedCell(place.get(), text));
    } else if (!text.isEmpty()) {
      boolean isReadOnly = row.target().isPresent() && column.target().isPresent();
      String why = isReadOnly ? READ_ONLY : row.target().isEmpty() ? row.why() : column.why();
      notPlaced.add(new NotPlaced(rowName, heading, text, why));
    }
  }
}
