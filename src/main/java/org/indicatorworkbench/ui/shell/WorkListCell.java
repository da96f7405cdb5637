package org.indicatorworkbench.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A list's title with the number of rows on it. */
final class WorkListCell extends ListCell<WorkListCount> {
  private final Label title = new Label();
  private final Label count = new Label();
  private final HBox line;

  WorkListCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.setMinWidth(0);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(8, title, gap, count);
    line.getStyleClass().add("section-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(WorkListCount item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      title.setText(item.list().title());
      count.setText(String.valueOf(item.count()));
      setGraphic(line);
      setAccessibleText(item.list().title() + ": " + item.count());
    }
  }
}
