package org.indicatorworkbench.ui.importing;

import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.work.importing.ImportPlan;
import org.indicatorworkbench.work.importing.PlannedFile;

/** The counts of a dry run in large digits, over all of its files. */
final class PlanCounts extends FlowPane {
  private static final int COUNTS = 8;

  private final ImportPlan plan;

  PlanCounts(ImportPlan plan) {
    this.plan = plan;
    getStyleClass().add("plan-counts");
    put("rows read", PlannedFile::rowsRead, "");
    put("used", PlannedFile::rowsUsed, "");
    put("rejected", file -> file.rejected().size(), "red");
    put("new figures", file -> file.values().added(), "");
    put("changed", file -> file.values().changed(), "amber");
    put("revised", file -> file.values().revised(), "amber");
    put("unchanged", file -> file.values().unchanged(), "");
    put("not in the file", file -> file.values().vanished(), "amber");
  }

  private void put(String words, ToIntFunction<PlannedFile> count, String alarm) {
    int sum = plan.files().stream().mapToInt(count).sum();
    Label number = new Label("%,d".formatted(sum));
    number.getStyleClass().add("count-number");
    if (sum > 0 && !alarm.isEmpty()) {
      number.getStyleClass().add(alarm);
    }
    VBox box = new VBox(number, new Label(words));
    box.getStyleClass().add("plan-count");
    box.setAccessibleText(sum + " " + words);
    // In one line they share it; where that is too short, there are several.
    box.minWidthProperty()
        .bind(widthProperty().divide(COUNTS).map(w -> Math.floor(w.doubleValue())));
    getChildren().add(box);
  }
}
