package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.control.Command;

/** A grid over a workspace in memory: an edit changes the workspace and derives its row anew. */
final class GridFixture implements GridActions {
  final ObservableList<RowState> rows = FXCollections.observableArrayList();
  final List<String> edits = new ArrayList<>();
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
  public Optional<String> edit(IndicatorCode code, Period period, String text) {
    try {
      Entry entry = contents.entry(code).orElseThrow();
      put(code, period, Optional.of(ValueReader.read(text, entry.indicator().unit())));
      edits.add(code + " " + period + " " + text);
      return Optional.empty();
    } catch (Unreadable unreadable) {
      return Optional.of(unreadable.getMessage());
    }
  }

  @Override
  public void clear(IndicatorCode code, Period period) {
    put(code, period, Optional.empty());
    edits.add(code + " " + period + " cleared");
  }

  /** Puts a value into the workspace, as an import in the background would. */
  void put(IndicatorCode code, Period period, Optional<Observation> next) {
    Optional<Observation> before = contents.entry(code).orElseThrow().series().at(period);
    contents =
        contents.with(
            new ChangeSet("Edit", List.of(new Change.OfObservation(code, period, before, next))));
    RowState row = RowDeriver.derive(contents, contents.entry(code).orElseThrow(), asked);
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).code().equals(code)) {
        rows.set(at, row);
      }
    }
  }
}
