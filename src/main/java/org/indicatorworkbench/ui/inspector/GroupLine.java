package org.indicatorworkbench.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.RagPill;

/** A line of a section's rows, or of a report's sections. */
final class GroupLine {
  private GroupLine() {}

  static HBox of(RowState row) {
    Label figure = new Label(RowWords.figure(row));
    figure.getStyleClass().add("group-figure");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return line(row.code() + "  " + row.indicator().title(), figure, new RagPill(row.assessment()));
  }

  static HBox of(String section, Tally tally) {
    HBox counts = new HBox();
    counts.getStyleClass().add("group-counts");
    counts.getChildren().setAll(RagCounts.brief(tally));
    counts.setMinWidth(Region.USE_PREF_SIZE);
    return line(section, counts);
  }

  private static HBox line(String name, Node... beside) {
    Label label = new Label(name);
    label.getStyleClass().add("group-name");
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(label);
    line.getChildren().addAll(beside);
    line.getStyleClass().add("group-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
