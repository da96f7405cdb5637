package org.indicatorworkbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.ViewWords;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;

/**
 * Above the grid while a filter is on: a chip for each thing it asks, which takes it out, and how
 * many indicators are left.
 */
public final class FilterBar extends FlowPane {
  private final ViewModel model;
  private final Label count = new Label();
  private final Button again;
  private final Button clear;
  private final Runnable back;
  private List<ViewWords.Part> shown = List.of();

  /**
   * @param back gives the focus back when the chip that had it is gone
   */
  public FilterBar(ViewModel model, Command again, Command clear, Runnable back) {
    this.model = model;
    this.again = again.button();
    this.clear = clear.button();
    this.back = back;
    this.again.getStyleClass().add("flat");
    this.clear.getStyleClass().add("flat");
    getStyleClass().add("filter-bar");
    count.getStyleClass().add("count");
    model.viewProperty().subscribe(_ -> show());
    model.appliedProperty().subscribe(_ -> count());
    model.rows().addListener((ListChangeListener<RowState>) _ -> count());
  }

  private void show() {
    List<ViewWords.Part> parts = ViewWords.parts(model.getView().filter());
    if (!parts.equals(shown) || getChildren().isEmpty()) {
      shown = parts;
      boolean had = isFocusWithin();
      List<Node> children = new ArrayList<>(parts.stream().map(this::chip).toList());
      children.addAll(List.of(count, again, clear));
      getChildren().setAll(children);
      setVisible(!parts.isEmpty());
      setManaged(!parts.isEmpty());
      if (had && parts.isEmpty()) {
        back.run();
      } else if (had) {
        children.getFirst().requestFocus();
      }
    }
  }

  private Button chip(ViewWords.Part part) {
    Button chip =
        Named.named(
            "Without “" + part.words() + "”",
            "Takes this out of the filter",
            new Button(part.words() + "  ×"));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    chip.setOnAction(_ -> model.show(part.without()));
    return chip;
  }

  private void count() {
    int all = model.rows().size();
    count.setText(
        "%d of %d %s"
            .formatted(model.shownRows().size(), all, all == 1 ? "indicator" : "indicators"));
  }
}
