package org.indicatorworkbench.ui.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A card that lies over a corner of the grid, which shows at once what is chosen in it. Escape
 * closes it.
 */
public final class ViewCard extends BorderPane {
  private final Label title = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final Runnable closed;

  /**
   * @param closed what happens when it closes, such as giving the focus back
   */
  public ViewCard(Runnable closed) {
    this.closed = closed;
    getStyleClass().add("view-card");
    title.getStyleClass().add("card-title");
    Button close = new Button("Done");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    setTop(head);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
          }
        });
    display(false);
  }

  /**
   * Shows something in the card.
   *
   * @param first what gets the focus
   */
  void open(String heading, Region content, Node first) {
    title.setText(heading);
    setAccessibleText(heading);
    scroll.setContent(content);
    scroll.setVvalue(0);
    display(true);
    first.requestFocus();
  }

  /** Whether it is open with that heading. */
  boolean isOpenWith(String heading) {
    return isVisible() && title.getText().equals(heading);
  }

  /** Closes it; nothing happens when it is closed. */
  public void close() {
    if (isVisible()) {
      display(false);
      scroll.setContent(null);
      closed.run();
    }
  }

  private void display(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
