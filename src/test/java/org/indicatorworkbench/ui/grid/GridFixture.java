package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.work.catalogue.Spot;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.EditPlan;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.pasting.PasteTarget;

/** A grid over a workspace in memory: an edit changes the workspace and derives its row anew. */
final class GridFixture implements GridActions {
  final ObservableList<RowState> rows = FXCollections.observableArrayList();
  final List<String> edits = new ArrayList<>();
  final List<CopiedBlock> copied = new ArrayList<>();
  final List<PasteTarget> pasted = new ArrayList<>();
  final GridModel model = new GridModel(rows);
  final GridView view;
  private final Period asked;
  private Workspace contents;

  GridFixture(Workspace contents, List<Period> periods, Period asked) {
    this.contents = contents;
    this.asked = asked;
    rows.setAll(RowDeriver.all(contents, asked));
    model.periods().setAll(periods);
    model.askedProperty().set(Optional.of(asked));
    view =
        new GridView(model, this, Command.of("Import…", "Reads a file", () -> edits.add("import")));
  }

  @Override
  public CellOutcome type(TypedCell cell, boolean agreed) {
    CellOutcome outcome = EditPlanner.outcome(cell, contents);
    if (outcome instanceof CellOutcome.Changes || agreed) {
      put("Edit", List.of(cell));
    }
    return outcome;
  }

  @Override
  public void put(String name, List<TypedCell> cells) {
    EditPlan plan = EditPlanner.plan(name, cells, contents);
    contents = contents.with(plan.changes(true));
    for (TypedCell cell : cells) {
      if (cell.place() instanceof Place.Figure at) {
        edits.add(
            at.code()
                + " "
                + at.period()
                + " "
                + (cell.text().isBlank() ? "cleared" : cell.text()));
      }
      derive(cell.place().code());
    }
  }

  @Override
  public CellOutcome check(TypedCell cell) {
    return EditPlanner.outcome(cell, contents);
  }

  @Override
  public void copy(CopiedBlock block, CopyKind kind) {
    copied.add(block);
  }

  @Override
  public void paste(PasteTarget target, Consumer<Set<Place>> done) {
    pasted.add(target);
  }

  @Override
  public void details(CellAddress cell) {
    edits.add(cell.code() + " " + cell.period() + " details");
  }

  @Override
  public void move(List<IndicatorCode> moved, Spot spot) {
    edits.add("move " + moved + " " + spot);
  }

  @Override
  public void move(Section section, Optional<Section> before) {
    edits.add("move " + section.name() + " before " + before.map(Section::name).orElse("nothing"));
  }

  /** Puts a value into the workspace, as an import in the background would. */
  void put(IndicatorCode code, Period period, Optional<Observation> next) {
    Optional<Observation> before = contents.entry(code).orElseThrow().series().at(period);
    contents =
        contents.with(
            new ChangeSet("Edit", List.of(new Change.OfObservation(code, period, before, next))));
    derive(code);
  }

  /** Makes the row in a place a part of another. */
  void nest(int place, IndicatorCode whole) {
    Indicator before = rows.get(place).indicator();
    Indicator after = before.withParent(Optional.of(whole));
    contents =
        contents.with(
            new ChangeSet(
                "Nest",
                List.of(
                    new Change.OfIndicator(
                        before.code(), Optional.of(before), Optional.of(after)))));
    derive(before.code());
  }

  private void derive(IndicatorCode code) {
    RowState row = RowDeriver.derive(contents, contents.entry(code).orElseThrow(), asked);
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).code().equals(code)) {
        rows.set(at, row);
      }
    }
  }
}
