package org.indicatorworkbench.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.indicatorworkbench.ui.workbook.RunningWork;

/** Running work at the foot of the window, there only while something runs. */
final class RunningWorkView extends HBox {

  RunningWorkView(RunningWork running) {
    getStyleClass().add("running-work");
    Label title = new Label();
    title.textProperty().bind(running.titleProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(running.progressProperty());
    bar.setAccessibleText("Progress");
    Button cancel = new Button("Cancel");
    cancel.setAccessibleText("Cancel the running work");
    cancel.setOnAction(event -> running.cancel());
    getChildren().setAll(title, bar, cancel);
    visibleProperty().bind(running.titleProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
