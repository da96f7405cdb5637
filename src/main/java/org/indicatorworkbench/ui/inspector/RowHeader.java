package org.indicatorworkbench.ui.inspector;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.Assurance;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.ui.control.SpcPill;

/** What a row is, its figure, its rating and why. */
final class RowHeader extends VBox {
  private final Label identity = text("inspector-identity");
  private final Label title = text("inspector-title");
  private final Label figure = text("inspector-figure");
  private final Label beside = text("inspector-beside");
  private final RagPill rating = new RagPill(Rag.NOT_RATED);
  private final SpcPill variation = new SpcPill();
  private final SpcPill assurance = new SpcPill();
  private final Label direction = text("inspector-direction");
  private final Label why = text("inspector-why");
  private final FlowPane offers = new FlowPane();
  private final Label owner = text("inspector-owner");

  RowHeader() {
    getStyleClass().add("inspector-header");
    offers.getStyleClass().add("inspector-offers");
    FlowPane line = new FlowPane(figure, beside, rating, variation, assurance);
    line.getStyleClass().add("inspector-line");
    title.setAccessibleRole(AccessibleRole.TEXT);
    line.setMinWidth(0);
    beside.maxWidthProperty().bind(line.widthProperty());
    getChildren().addAll(identity, title, line, direction, why, offers, owner);
  }

  /** Offers what can be decided about the rating. */
  void offer(List<Command> commands) {
    offers.getChildren().setAll(commands.stream().map(RowHeader::link).toList());
  }

  private static Hyperlink link(Command command) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(command.name());
    link.accessibleTextProperty().bind(command.name());
    link.setAccessibleHelp(command.explanation());
    link.setTooltip(new Tooltip(command.explanation()));
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          command.run();
        });
    return link;
  }

  void show(RowState row) {
    put(identity, RowWords.identity(row));
    put(title, row.indicator().title());
    put(figure, RowWords.figure(row));
    put(beside, RowWords.beside(row));
    rating.show(row.assessment());
    variation.showVariation(row.spc());
    assurance.show(row.spc().assurance());
    show(assurance, row.spc().assurance() != Assurance.NONE);
    put(direction, RowWords.direction(row).orElse(""));
    put(why, sentence(row.assessment().explanation()) + decidedBy(row));
    put(owner, row.indicator().owner().isEmpty() ? "" : "Owner: " + row.indicator().owner());
  }

  private static String decidedBy(RowState row) {
    return row.assessment()
        .decision()
        .map(made -> " Decided by " + made.author() + " for " + row.ratedAt().title() + ".")
        .orElse("");
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static void put(Label label, String text) {
    label.setText(text);
    show(label, !text.isEmpty());
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static Label text(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
