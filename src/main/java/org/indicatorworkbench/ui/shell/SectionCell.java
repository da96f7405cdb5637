package org.indicatorworkbench.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A section's name with its bar of ratings. */
final class SectionCell extends ListCell<SectionSummary> {
  private final Label name = new Label();
  private final RatingBar bar = new RatingBar();
  private final HBox line;

  SectionCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    name.setMinWidth(0);
    bar.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(8, name, gap, bar);
    line.getStyleClass().add("section-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SectionSummary summary, boolean empty) {
    super.updateItem(summary, empty);
    if (empty || summary == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      name.setText(summary.section().heading());
      bar.show(summary.ratings());
      setGraphic(line);
      setTooltip(new Tooltip(summary.words()));
      setAccessibleText(summary.words());
    }
  }
}
