package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.indicator.Indicator;

/** What was changed about an indicator, newest first. */
final class HistoryList extends VBox {
  private static final int MOST = 100;

  private final Moments moments;

  HistoryList(Moments moments) {
    this.moments = moments;
    getStyleClass().add("history-list");
  }

  void show(Indicator indicator, HistoryModel.Reading reading) {
    getChildren()
        .setAll(
            switch (reading) {
              case HistoryModel.Reading.Underway _ -> List.of(remark("Reading the history…"));
              case HistoryModel.Reading.Failed failed -> List.of(remark(failed.why()));
              case HistoryModel.Reading.Done done -> lines(indicator, done.changes());
            });
  }

  private List<Node> lines(Indicator indicator, List<PastChange> changes) {
    if (changes.isEmpty()) {
      return List.of(remark("Nothing about this indicator has been changed yet."));
    }
    Stream<Node> lines = changes.stream().limit(MOST).map(past -> line(indicator, past));
    Stream<Node> rest =
        Stream.of(changes.size() - MOST)
            .filter(more -> more > 0)
            .map(more -> remark(more + " older changes are not listed here."));
    return Stream.concat(lines, rest).toList();
  }

  private Node line(Indicator indicator, PastChange past) {
    VBox line = new VBox(text("history-set", past.set()));
    line.getStyleClass().add("history-entry");
    line.getChildren().add(text("history-when", moments.print(past.at()) + " by " + past.who()));
    ChangeWords.of(past.change(), indicator)
        .forEach(words -> line.getChildren().add(text("history-change", phrase(words))));
    return line;
  }

  private static String phrase(ChangeWords words) {
    return words.what() + ": " + side(words.before()) + " → " + side(words.after());
  }

  private static String side(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static Label remark(String words) {
    return text("history-remark", words);
  }

  private static Label text(String style, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
