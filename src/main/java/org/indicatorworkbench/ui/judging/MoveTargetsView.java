package org.indicatorworkbench.ui.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.judging.TargetMove;

/** Offers to move targets that follow a comparator to its newest figure. */
public final class MoveTargetsView extends VBox {
  private final Map<CheckBox, TargetMove> boxes = new LinkedHashMap<>();

  /**
   * @param moves what can be moved, not empty
   * @param leave closes this view
   */
  public MoveTargetsView(List<TargetMove> moves, OpenWorkbook open, Runnable leave) {
    getStyleClass().addAll("sheet", "move-targets-view");
    getStylesheets().add(MoveTargetsView.class.getResource("judging.css").toExternalForm());
    setAccessibleText("Targets that follow a comparator");
    Label title = new Label("Newer benchmarks for targets");
    title.getStyleClass().add("sheet-title");
    VBox head =
        new VBox(
            title,
            JudgingText.of(
                "These targets are what a comparator had, and a newer figure is here. Earlier"
                    + " periods keep their target."));
    head.getStyleClass().add("sheet-head");
    VBox words = new VBox();
    words.getStyleClass().add("sheet-words");
    moves.forEach(
        move -> {
          CheckBox box = Named.named(words(move), new CheckBox(words(move)));
          box.setWrapText(true);
          box.setSelected(true);
          boxes.put(box, move);
          words.getChildren().add(box);
        });
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sheet-scroll");
    Command move =
        Command.of(
            "Move targets",
            "Moves the chosen targets as one step",
            () -> {
              leave.run();
              open.step(contents -> TargetMove.changes(contents, chosen()));
            });
    getChildren().setAll(head, scroll, SheetFoot.of("", leave, "Not now", move));
    SheetFoot.leaveOnEscape(this, leave);
  }

  private List<TargetMove> chosen() {
    return boxes.entrySet().stream()
        .filter(box -> box.getKey().isSelected())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String words(TargetMove move) {
    return "%s %s: from %s to %s, from %s on"
        .formatted(
            move.indicator().code(),
            move.indicator().title(),
            move.now().text(),
            move.then().text(),
            move.from().title());
  }
}
