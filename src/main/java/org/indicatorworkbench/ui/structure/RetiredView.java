package org.indicatorworkbench.ui.structure;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.catalogue.Retirement;

/** What was retired and when, each with a way back. */
public final class RetiredView extends VBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final VBox lines = new VBox();
  private final StructureModel model;
  private final OpenWorkbook open;

  /**
   * @param leave closes this view
   */
  public RetiredView(OpenWorkbook open, StructureModel model, Runnable leave) {
    this.open = open;
    this.model = model;
    getStyleClass().addAll("sheet", "retired-view");
    setAccessibleText("Retired indicators");
    Label title = new Label("Retired indicators");
    title.getStyleClass().add("sheet-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    lines.getStyleClass().add("sheet-words");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sheet-scroll");
    getChildren()
        .setAll(head, scroll, SheetFoot.of("Their values and history are kept.", leave, "Close"));
    SheetFoot.leaveOnEscape(this, leave);
    show();
  }

  private void show() {
    List<Indicator> retired = Retirement.retired(open.getReading().contents());
    lines.getChildren().setAll(retired.stream().map(this::line).toList());
    if (retired.isEmpty()) {
      lines.getChildren().add(new Label("Nothing is retired."));
    }
  }

  private Node line(Indicator indicator) {
    Label name = new Label("%s  %s".formatted(indicator.code(), indicator.title()));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label since = new Label("after " + DAY.format(indicator.retired().orElseThrow()));
    since.getStyleClass().add("muted");
    since.setMinWidth(USE_PREF_SIZE);
    Button back =
        Command.of(
                "Bring back",
                "Reports " + indicator.code() + " again",
                () -> model.bringBack(indicator.code()).thenAccept(_ -> show()))
            .button();
    back.accessibleTextProperty().unbind();
    back.setAccessibleText("Bring back " + indicator.code() + " " + indicator.title());
    back.setMinWidth(USE_PREF_SIZE);
    back.setVisible(open.canEdit());
    HBox line = new HBox(10, name, since, back);
    line.getStyleClass().add("retired-line");
    return line;
  }
}
