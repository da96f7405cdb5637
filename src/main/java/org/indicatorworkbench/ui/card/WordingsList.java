package org.indicatorworkbench.ui.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.work.catalogue.Wording;

/** How a definition was worded, the latest first, each with when and by whom. */
final class WordingsList extends VBox {
  private final DateTimeFormatter moment;

  WordingsList(CardModel model, ZoneId zone) {
    moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(zone);
    getStyleClass().add("wordings");
    model.wordingsProperty().subscribe(this::show);
  }

  private void show(List<Wording> wordings) {
    Label heading = new Label("History of the definition");
    heading.getStyleClass().add("words-heading");
    getChildren().setAll(heading);
    wordings.forEach(wording -> getChildren().add(line(wording)));
    if (wordings.isEmpty()) {
      getChildren().add(new Label("No change of it is recorded."));
    }
  }

  private Node line(Wording wording) {
    Label when = new Label(moment.format(wording.since()) + " by " + wording.who());
    when.getStyleClass().add("muted");
    Label text = new Label(wording.text().isEmpty() ? "No definition." : wording.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    VBox line = new VBox(when, text);
    line.getStyleClass().add("wording");
    return line;
  }
}
