package org.indicatorworkbench.ui.going;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Named;

/**
 * A field over the grid in which the user names where to go, and beneath it what that may mean.
 * Enter goes to the one that is marked; Escape, or leaving the field, closes it.
 */
public final class GoToPane extends VBox {
  private final TextField field = new TextField();
  private final ListView<Destination> offered = new ListView<>();
  private final Supplier<Destinations> where;
  private final Consumer<Destination> go;
  private final Runnable back;
  private Destinations destinations = new Destinations(List.of(), List.of());

  /**
   * @param where where one can go, asked whenever this opens
   * @param go goes there
   * @param back gives the focus back
   */
  public GoToPane(Supplier<Destinations> where, Consumer<Destination> go, Runnable back) {
    this.where = where;
    this.go = go;
    this.back = back;
    getStyleClass().add("go-to");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    Named.named("Go to an indicator or a period: its code, words of its title, or a month", field);
    field.setPromptText("V3, core group, Sep-22, V3 2023-06");
    Named.named("Places to go to", offered);
    offered.setFocusTraversable(false);
    offered.setCellFactory(_ -> new Line());
    offered.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            goToMarked();
          }
        });
    field.fontProperty().subscribe(font -> offered.setFixedCellSize(font.getSize() * 2.2));
    field.textProperty().addListener(_ -> offer());
    field.setOnAction(_ -> goToMarked());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && !offered.isFocused()) {
                setVisible(false);
              }
            });
    Label title = new Label("Go to an indicator or a period");
    title.getStyleClass().add("go-to-title");
    title.setLabelFor(field);
    getChildren().setAll(title, field, offered);
    offer();
  }

  /** Opens it, empty. */
  public void open() {
    destinations = where.get();
    field.clear();
    offer();
    setVisible(true);
    field.requestFocus();
  }

  private void offer() {
    offered.getItems().setAll(destinations.of(field.getText()));
    offered.getSelectionModel().selectFirst();
    offered.setVisible(!offered.getItems().isEmpty());
    offered.setManaged(offered.isVisible());
    offered.setPrefHeight(offered.getItems().size() * offered.getFixedCellSize() + 4);
    field.setAccessibleHelp(
        offered.getItems().isEmpty()
            ? "Nothing has that name"
            : offered.getItems().getFirst().words());
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case KeyCode.DOWN -> offered.getSelectionModel().selectNext();
      case KeyCode.UP -> offered.getSelectionModel().selectPrevious();
      case KeyCode.ESCAPE -> close();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void goToMarked() {
    Destination chosen = offered.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      go.accept(chosen);
    }
  }

  private void close() {
    setVisible(false);
    back.run();
  }

  private static final class Line extends ListCell<Destination> {
    Line() {
      // As wide as the list: a long title is cut off, and there is nothing to scroll to.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Destination item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.words());
    }
  }
}
