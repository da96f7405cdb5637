package org.indicatorworkbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.work.editing.CellDetails;
import org.indicatorworkbench.work.editing.DetailsReader;
import org.indicatorworkbench.work.editing.DetailsReading;
import org.indicatorworkbench.work.editing.Place;

/**
 * A value with its parts, status, note and source, beside its cell. Enter saves all of it as one
 * step, or none where something cannot be read; Escape closes it. It stays open until what it says
 * is on the disk.
 */
public final class DetailsView extends BorderPane {
  private static final String NOT_SAVED =
      "Not saved; the message at the top of the window says why. Save again when it is mended.";

  private final Indicator indicator;
  private final Optional<Observation> seen;
  private final CellDetails begun;
  private final Function<CellDetails, CompletionStage<Boolean>> saving;
  private final Runnable closing;
  private final DetailsForm form;
  private final Label failure = new Label();
  private final Button save = new Button("Save");

  /**
   * @param place whose value it is
   * @param indicator of that place
   * @param seen what stands there
   * @param editable or else it is only shown
   * @param saving completes on the toolkit's thread with whether it is on the disk
   * @param closing takes this away again
   */
  public DetailsView(
      Place.Figure place,
      Indicator indicator,
      Optional<Observation> seen,
      boolean editable,
      Function<CellDetails, CompletionStage<Boolean>> saving,
      Runnable closing) {
    this.indicator = indicator;
    this.seen = seen;
    this.saving = saving;
    this.closing = closing;
    form = new DetailsForm(indicator, CellDetails.of(seen), editable);
    begun = form.typed();
    getStyleClass().addAll("sheet", "details-view");
    getStylesheets().add(DetailsView.class.getResource("details.css").toExternalForm());
    setAccessibleText("Value, note and source of " + place.words());
    setTop(head(place));
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    setBottom(foot(editable));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Offers names that values may be expected from. */
  public void offer(List<String> owners) {
    form.offer(owners);
  }

  /** Puts the focus where the user begins. */
  @Override
  public void requestFocus() {
    form.first().requestFocus();
  }

  /**
   * Closes it where nothing was changed, else saves it first, as when the user clicks elsewhere.
   */
  public void leave() {
    if (form.typed().equals(begun)) {
      closing.run();
    } else {
      save();
    }
  }

  private VBox head(Place.Figure place) {
    Label where = new Label(place.words());
    where.getStyleClass().add("sheet-title");
    Label title = new Label(indicator.title());
    title.getStyleClass().add("muted");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(where, title);
    head.getStyleClass().add("details-head");
    return head;
  }

  private VBox foot(boolean editable) {
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> save());
    save.setVisible(editable);
    save.setManaged(editable);
    Button cancel = new Button(editable ? "Cancel" : "Close");
    cancel.setOnAction(_ -> closing.run());
    failure.getStyleClass().add("field-refusal");
    failure.setWrapText(true);
    failure.setMinHeight(USE_PREF_SIZE);
    tellFailure(false);
    HBox buttons = new HBox(cancel, save);
    buttons.getStyleClass().add("details-buttons");
    VBox foot = new VBox(failure, buttons);
    foot.getStyleClass().add("details-foot");
    return foot;
  }

  private void pressed(KeyEvent key) {
    Node focused = getScene().getFocusOwner();
    boolean isChoosing =
        focused instanceof ComboBoxBase<?> choice && choice.isShowing()
            || focused instanceof Button;
    if (key.getCode() == KeyCode.ESCAPE && !(isChoosing && !(focused instanceof Button))) {
      closing.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER
        && (key.isShortcutDown() || !isChoosing && !(focused instanceof TextArea))) {
      save();
      key.consume();
    }
  }

  private void save() {
    if (!save.isVisible() || save.isDisabled()) {
      return;
    }
    CellDetails typed = form.typed();
    DetailsReading reading = DetailsReader.read(typed, seen, indicator.unit());
    form.tell(reading.refused());
    if (reading.refused().isEmpty()) {
      save.setDisable(true);
      saving.apply(typed).thenAccept(this::saved);
    }
  }

  private void saved(boolean onDisk) {
    save.setDisable(false);
    tellFailure(!onDisk);
    if (onDisk) {
      closing.run();
    }
  }

  private void tellFailure(boolean failed) {
    failure.setText(failed ? NOT_SAVED : "");
    failure.setVisible(failed);
    failure.setManaged(failed);
  }
}
