package org.indicatorworkbench.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.indicatorworkbench.ui.control.SearchedChoice;
import org.indicatorworkbench.work.comparing.AuthorityQuestion;

/** The question whose workspace this is, answered by a name that is searched for. */
final class AuthorityLine extends HBox {
  private final Label words = new Label();

  /**
   * @param chosen told of the name
   */
  AuthorityLine(List<String> names, Consumer<String> chosen) {
    SearchedChoice<String> choice =
        new SearchedChoice<>(
            "Own authority",
            "The authority that this workspace is about",
            "Choose the authority",
            names,
            chosen);
    Label title = new Label("Own authority");
    title.setLabelFor(choice.node());
    title.getStyleClass().add("measure-title");
    words.setWrapText(true);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("measure-line");
    getChildren().addAll(title, choice.node(), words);
  }

  /** Says what is missing, or that nothing is any more. */
  void show(Optional<AuthorityQuestion> question) {
    words.setText(
        question.map(AuthorityQuestion::sentence).orElse("becomes a setting of the workspace"));
    words.getStyleClass().setAll("label", question.isPresent() ? "file-note" : "muted");
  }
}
