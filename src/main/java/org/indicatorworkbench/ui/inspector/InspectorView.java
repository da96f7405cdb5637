package org.indicatorworkbench.ui.inspector;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.commentary.CommentaryEditor;
import org.indicatorworkbench.ui.control.Command;

/**
 * The pane at the right: the figure with its rating and chart, and below it the commentary, where
 * the figure came from, its history and its definition. For a section or the report: its ratings
 * and its commentary.
 */
public final class InspectorView extends ScrollPane {
  private static final String EMPTY =
      "Choose a row to see what is behind its figure, or a section to write about it.";

  private final InspectorModel model;
  private final Moments moments;
  private final VBox page = new VBox();
  private final VBox topicPage = new VBox();
  private final RowHeader rowHeader = new RowHeader();
  private final GroupHeader groupHeader;
  private final ChartCard chart;
  private final TopicBar topics;
  private final CommentaryEditor editor;
  private final FactList facts = new FactList();
  private final FactList defined = new FactList();
  private final VBox definition = new VBox(12, defined);
  private final HistoryList history;

  /**
   * @param model what is shown
   * @param zone of the clock on the reader's wall
   */
  public InspectorView(InspectorModel model, ZoneId zone) {
    this.model = model;
    moments = new Moments(zone);
    groupHeader = new GroupHeader(model.processes());
    chart = new ChartCard(model.periodsProperty());
    topics = new TopicBar(model.topicProperty());
    editor = new CommentaryEditor(model.commentary());
    history = new HistoryList(moments);
    getStyleClass().add("inspector");
    getStylesheets().add(InspectorView.class.getResource("inspector.css").toExternalForm());
    setAccessibleText("Inspector");
    page.getStyleClass().add("inspector-page");
    topicPage.getStyleClass().add("inspector-topic");
    page.setMinWidth(0);
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.shownProperty().subscribe(_ -> refresh());
    model.topicProperty().subscribe(_ -> refresh());
    model.periodsProperty().subscribe(_ -> refresh());
    model.history().readingProperty().subscribe(_ -> refresh());
  }

  /** Offers below the definition what edits it. */
  public void offerCard(Command card) {
    definition.getChildren().setAll(defined, card.button());
  }

  /** Offers at the chart what can be done about its limits. */
  public void offerLimits(LimitsActions limits) {
    chart.offer(limits);
  }

  /** Offers beside a rating what can be decided about it. */
  public void offerRating(List<Command> commands) {
    rowHeader.offer(commands);
  }

  /** Puts the focus where the commentary is written, whatever part is shown. */
  public void editCommentary() {
    model.topicProperty().set(Topic.COMMENTARY);
    editor.requestFocus();
  }

  private void refresh() {
    Shown shown = model.shownProperty().get().orElse(null);
    switch (shown) {
      case null -> put(page, remark());
      case Shown.Group group -> {
        groupHeader.show(group);
        put(topicPage, editor);
        put(page, groupHeader, topicPage);
      }
      case Shown.Row row -> {
        rowHeader.show(row.row());
        chart.show(row);
        put(topicPage, topic(row));
        put(page, rowHeader, chart, topics, topicPage);
      }
    }
  }

  private Node topic(Shown.Row shown) {
    HistoryModel.Reading reading = model.history().readingProperty().get();
    return switch (model.topicProperty().get()) {
      case COMMENTARY -> editor;
      case ORIGIN -> {
        facts.show(OriginFacts.of(shown, reading, moments));
        yield facts;
      }
      case HISTORY -> {
        history.show(shown.row().indicator(), reading);
        yield history;
      }
      case DEFINITION -> {
        defined.show(DefinitionFacts.of(shown.row()));
        yield definition;
      }
    };
  }

  /** Leaves what is there already alone, so that the text keeps its focus. */
  private static void put(VBox box, Node... content) {
    if (!box.getChildren().equals(java.util.List.of(content))) {
      box.getChildren().setAll(content);
    }
  }

  private static Label remark() {
    Label remark = GroupHeader.text("inspector-remark");
    remark.setText(EMPTY);
    return remark;
  }
}
