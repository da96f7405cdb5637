package org.indicatorworkbench.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of what is laid over the window: what it comes to, a way out, and what it does. */
public final class SheetFoot {
  private SheetFoot() {}

  /**
   * @param words at the left; may be empty
   * @param leave closes the sheet without doing anything
   * @param leaving the word for that
   * @param apply what the Enter key does
   */
  public static HBox of(String words, Runnable leave, String leaving, Command apply) {
    HBox foot = of(words, leave, leaving);
    Button button = apply.button();
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    foot.getChildren().add(button);
    return foot;
  }

  /** One that only leaves. */
  public static HBox of(String words, Runnable leave, String leaving) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cancel = Command.of(leaving, "Leaves everything as it is", leave).button();
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(10, label, gap, cancel);
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }

  /** Lets the Escape key close a sheet. */
  public static void leaveOnEscape(Node sheet, Runnable leave) {
    sheet.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
  }
}
