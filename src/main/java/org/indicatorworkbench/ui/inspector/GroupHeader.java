package org.indicatorworkbench.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.work.Owed;

/** The ratings of a section or the report, in sight of whoever writes about them. */
final class GroupHeader extends VBox {
  private final Label identity = text("inspector-identity");
  private final Label title = text("inspector-title");
  private final FlowPane counts = new FlowPane();
  private final Label moves = text("inspector-direction");
  private final Label owed = text("inspector-direction");
  private final SpcSummary processes;
  private final VBox lines = new VBox();

  GroupHeader(ProcessCounts counted) {
    processes = new SpcSummary(counted);
    getStyleClass().add("inspector-header");
    counts.getStyleClass().add("inspector-line");
    lines.getStyleClass().add("group-lines");
    getChildren().addAll(identity, title, counts, moves, processes, owed, lines);
  }

  void show(Shown.Group group) {
    About about = group.key().about();
    boolean isReport = !(about instanceof About.OneSection);
    identity.setText((isReport ? "Report · " : "Section · ") + group.key().period().title());
    title.setText(
        about instanceof About.OneSection one ? one.section().heading() : "The report as a whole");
    Tally tally = Tally.of(group.rows().stream().map(RowState::rag));
    counts.getChildren().setAll(RagCounts.inWords(tally));
    counts.setMinWidth(0);
    counts.setAccessibleText(tally.phrase());
    moves.setText(GroupMoves.of(group.rows()));
    processes.show(group.rows());
    Optional<String> sentence = Owed.sentence(group.rows());
    owed.setText(sentence.map(words -> words + ".").orElse(""));
    owed.setVisible(sentence.isPresent());
    owed.setManaged(sentence.isPresent());
    lines.getChildren().setAll(isReport ? sections(group.rows()) : rows(group.rows()));
  }

  private static List<Node> rows(List<RowState> rows) {
    return rows.stream().<Node>map(GroupLine::of).toList();
  }

  private static List<Node> sections(List<RowState> rows) {
    List<Node> sections = new ArrayList<>();
    rows.stream()
        .collect(
            Collectors.groupingBy(
                RowState::section,
                java.util.LinkedHashMap<Section, List<RowState>>::new,
                Collectors.toList()))
        .forEach(
            (section, own) ->
                sections.add(
                    GroupLine.of(section.heading(), Tally.of(own.stream().map(RowState::rag)))));
    return sections;
  }

  static Label text(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
