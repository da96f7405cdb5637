package org.indicatorworkbench.ui.card;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.work.catalogue.CardField;

/** Everything the catalogue says of an indicator, to be edited as a whole. */
public final class CardView extends BorderPane {
  private final CardForm form;

  /**
   * @param zone of the clock on the reader's wall
   * @param leave closes this view
   */
  public CardView(CardModel model, ZoneId zone, Runnable leave) {
    getStyleClass().addAll("sheet", "card-view");
    getStylesheets().add(CardView.class.getResource("card.css").toExternalForm());
    setAccessibleText("Card of " + model.code());
    form = new CardForm(model);
    Label title = new Label(model.code() + "  " + model.title());
    title.getStyleClass().add("sheet-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    VBox page = new VBox(form, new WordingsList(model, zone));
    page.getStyleClass().add("card-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sheet-scroll");
    Command save =
        Command.of(
            "Save",
            "Saves what was changed as one step",
            () ->
                model
                    .save()
                    .thenAccept(
                        done -> {
                          if (done) {
                            leave.run();
                          }
                        }));
    setTop(head);
    setCenter(scroll);
    setBottom(
        model.canEdit()
            ? SheetFoot.of("", leave, "Cancel", save)
            : SheetFoot.of("This workspace is open to read only.", leave, "Close"));
    SheetFoot.leaveOnEscape(this, leave);
  }

  /** The focus goes to the title. */
  @Override
  public void requestFocus() {
    // The fields come into the window with the style of what they scroll in.
    applyCss();
    layout();
    form.focus(CardField.TITLE);
  }
}
