package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Finding indicators as the user types: the matches are marked, and the user goes from one to the
 * next.
 */
public final class Finding {
  private final GridModel model;
  private final StringBinding status;

  public Finding(GridModel model) {
    this.model = model;
    status =
        Bindings.createStringBinding(
            this::count,
            model.findProperty(),
            model.selectionProperty(),
            model.rows(),
            model.viewProperty());
  }

  /**
   * How far the user is among those that are shown: "3 of 7", "7 found" when on none of them, ", 2
   * hidden" where a filter hides more; empty when nothing is sought.
   */
  public StringBinding status() {
    return status;
  }

  /** Marks the matches of a text and goes to the nearest from where the user is; blank ends it. */
  public void seek(String text) {
    model.findProperty().set(text);
    if (!text.isBlank() && current().filter(model::isFound).isEmpty()) {
      model.findNext(true);
    }
  }

  /** Goes to the next match, or the one before. */
  public void go(boolean forwards) {
    if (!model.findProperty().get().isBlank()) {
      model.findNext(forwards);
    }
  }

  private String count() {
    if (model.findProperty().get().isBlank()) {
      return "";
    }
    List<IndicatorCode> found = model.found();
    int at = current().map(row -> found.indexOf(row.code())).orElse(-1) + 1;
    int hidden = hidden();
    if (found.isEmpty()) {
      return hidden > 0 ? hidden + " hidden" : "Not found";
    }
    String shown = at > 0 ? at + " of " + found.size() : found.size() + " found";
    return hidden > 0 ? shown + ", " + hidden + " hidden" : shown;
  }

  /** Those that a filter hides, to which the user cannot go. */
  private int hidden() {
    return (int) model.rows().stream().filter(model::isFound).count() - model.found().size();
  }

  private Optional<RowState> current() {
    return model
        .selectionProperty()
        .get()
        .flatMap(at -> model.line(at.code()))
        .map(IndicatorLine::now);
  }
}
