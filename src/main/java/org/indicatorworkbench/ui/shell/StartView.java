package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;

/** What the window shows while no workspace is open: what to do next. */
final class StartView extends StackPane {

  StartView(WorkspaceCommands commands) {
    getStyleClass().add("start-view");
    Label title = new Label("Indicator Workbench");
    title.getStyleClass().add("start-title");
    Label words =
        new Label(
            "Bring in the figures, see how they stand, say what they mean, and take them to the"
                + " meeting. Everything stays in one file on this computer.");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("start-words");
    Button open = commands.open().button();
    open.setDefaultButton(true);
    HBox buttons = new HBox(12, open, commands.create().button());
    VBox page = new VBox(14, title, words, buttons);
    page.getStyleClass().add("start-page");
    page.getChildren().addAll(links("Recent", commands.recent()));
    page.getChildren().addAll(links("Try it on published figures", commands.samples()));
    getChildren().setAll(page);
  }

  private static List<Node> links(String heading, List<Command> commands) {
    if (commands.isEmpty()) {
      return List.of();
    }
    Label label = new Label(heading.toUpperCase(java.util.Locale.ROOT));
    label.getStyleClass().add("pane-heading");
    VBox links = new VBox(2);
    links.getChildren().setAll(commands.stream().map(StartView::link).toList());
    return Stream.of(label, links).map(Node.class::cast).toList();
  }

  private static Hyperlink link(Command command) {
    Hyperlink link = new Hyperlink(command.name().get());
    link.setAccessibleHelp(command.explanation());
    link.setTooltip(new Tooltip(command.explanation()));
    link.setOnAction(event -> command.run());
    return link;
  }
}
