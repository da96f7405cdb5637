package org.indicatorworkbench.ui.inspector;

import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.SpcTally;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.commentary.CommentaryModel;
import org.indicatorworkbench.ui.commentary.ManualLater;
import org.indicatorworkbench.ui.commentary.RecordingSink;
import org.indicatorworkbench.ui.inspector.chart.TrendChart;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the inspector says of rows, sections and the report. */
final class InspectorViewTest extends UiTest {
  private static final Observation WAS = Observation.of(new Value.Figure(BigDecimal.valueOf(92)));
  private static final Observation IS =
      Observation.of(new Value.Ratio(BigDecimal.valueOf(316), BigDecimal.valueOf(351)));

  private InspectorModel model;
  private InspectorView view;

  @BeforeEach
  void open() {
    open(380, 1);
  }

  private void open(double width, double zoom) {
    show(
        () -> {
          model =
              new InspectorModel(
                  new CommentaryModel(new RecordingSink(true), new ManualLater()),
                  code -> CompletableFuture.completedFuture(List.of(imported(), edited())),
                  rows ->
                      CompletableFuture.completedFuture(
                          SpcTally.of(rows.stream().map(RowState::spc).toList())));
          model.show(new Shown.Row(JuneReport.row(JuneReport.V3)));
          Appearance appearance = new Appearance(Theme.LIGHT, new SimpleBooleanProperty());
          appearance.zoomProperty().set(zoom);
          view = new InspectorView(model, ZoneId.of("Europe/London"));
          view.sceneProperty().subscribe(scene -> dress(appearance));
          return view;
        },
        width,
        950);
  }

  private void dress(Appearance appearance) {
    if (view.getScene() != null) {
      appearance.dress(view.getScene());
    }
  }

  private static PastChange imported() {
    return new PastChange(
        Instant.parse("2023-07-03T09:42:00Z"),
        "jsmith",
        "Import values.csv",
        new Change.OfObservation(
            JuneReport.V3, JuneReport.JUNE, Optional.of(WAS), Optional.of(IS)));
  }

  private static PastChange edited() {
    return new PastChange(
        Instant.parse("2023-07-02T16:05:00Z"),
        "akhan",
        "Edit V3, May 2023",
        new Change.OfObservation(
            JuneReport.V3, JuneReport.MAY, Optional.empty(), Optional.of(WAS)));
  }

  private void show(Shown shown) {
    onFx(() -> model.show(shown));
    settle();
  }

  private List<String> texts(String selector) {
    return get(
        () -> view.lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList());
  }

  @Test
  void theHeaderSaysWhatTheRowIsItsFigureAndWhy() {
    assertEquals(
        List.of("V3 · Visits · higher is better · monthly snapshot"), texts(".inspector-identity"));
    assertEquals(
        List.of("Child protection plan visited in 10 working days"), texts(".inspector-title"));
    assertEquals(List.of("90%"), texts(".inspector-figure"));
    assertEquals(List.of("316 of 351"), texts(".inspector-beside"));
    assertEquals(List.of("Amber"), texts(".rag-pill"));
    assertEquals(List.of("↓ worse, from 92% in May 2023"), texts(".inspector-direction"));
    assertEquals(
        List.of("90% is 5.0 points below the target of 95%, inside the tolerance of 5 points."),
        texts(".inspector-why"));
    assertEquals(List.of("Owner: Head of Safeguarding"), texts(".inspector-owner"));
  }

  @Test
  void theChartIsSpokenAndItsValuesAreReadWithTheArrows() {
    TrendChart chart = find("#trend-chart", TrendChart.class);
    String summary =
        "Chart of Child protection plan visited in 10 working days; first 87% in June 2022; last"
            + " 90% in June 2023; lowest 82% in August 2022; highest 95% in January 2023; target"
            + " 95%; variation: common cause.";
    assertEquals(summary, get(chart::getAccessibleText));
    onFx(chart::requestFocus);
    press(LEFT);
    press(LEFT);
    assertEquals("May 2023: 92%", get(chart::getAccessibleText));
    assertEquals(List.of("May 2023: 92%"), texts(".chart-reading"));
    press(RIGHT);
    assertEquals("June 2023: 90% (316 of 351)", get(chart::getAccessibleText));
    onFx(view::editCommentary);
    assertEquals(summary, get(chart::getAccessibleText));
  }

  @Test
  void aRowWithoutNumbersSaysSoWhereTheChartWouldBe() {
    Workspace workspace = JuneReport.workspace();
    Change only =
        new Change.OfIndicator(
            JuneReport.V3,
            Optional.empty(),
            Optional.of(JuneReport.row(JuneReport.V3).indicator()));
    Workspace bare = Workspace.EMPTY.with(new ChangeSet("", List.of(only)));
    show(new Shown.Row(JuneReport.row(bare, JuneReport.V3)));
    assertEquals(
        "There is no number for June 2023.",
        get(() -> find("#trend-chart", TrendChart.class).getAccessibleText()));
    assertEquals(List.of("–"), texts(".inspector-figure"));
    show(new Shown.Row(JuneReport.row(workspace, JuneReport.V3)));
    assertEquals(List.of("90%"), texts(".inspector-figure"));
  }

  @Test
  void theChartGoesFurtherBackWhereThereIsMore() {
    assertFalse(get(() -> view.lookup("#chart-span").isVisible()));
    Workspace workspace = JuneReport.workspace();
    Change older =
        new Change.OfObservation(
            JuneReport.V3, JuneReport.JUNE.plus(-20), Optional.empty(), Optional.of(WAS));
    Workspace longer = workspace.with(new ChangeSet("", List.of(older)));
    show(new Shown.Row(JuneReport.row(longer, JuneReport.V3)));
    ChoiceBox<?> span = find("#chart-span", ChoiceBox.class);
    assertEquals(List.of(13, 25), get(() -> List.copyOf(span.getItems())));
    onFx(span::requestFocus);
    onFx(() -> span.getSelectionModel().selectNext());
    assertTrue(
        get(() -> find("#trend-chart", TrendChart.class).getAccessibleText())
            .contains("first 92% in October 2021"));
  }

  @Test
  void whereItCameFromSaysTheFormulaTheSourceAndWhoChangedItLast() {
    click("Where it came from");
    assertEquals(
        List.of(
            "90%",
            "316",
            "351",
            "100 × 316 ÷ 351 = 90.03%",
            "values.csv, line 30",
            "actual",
            "3 July 2023, 10:42 by jsmith: Import values.csv"),
        texts(".fact-text"));
  }

  @Test
  void whereItCameFromFollowsTheColumn() {
    click("Where it came from");
    show(new Shown.Row(JuneReport.row(JuneReport.V3), JuneReport.MAY));
    assertEquals(
        List.of("92%", "not recorded", "actual", "2 July 2023, 17:05 by akhan: Edit V3, May 2023"),
        texts(".fact-text"));
  }

  @Test
  void theHistorySaysWhatStoodThereBeforeAndAfter() {
    click("History");
    assertEquals(List.of("Import values.csv", "Edit V3, May 2023"), texts(".history-set"));
    assertEquals(
        List.of("3 July 2023, 10:42 by jsmith", "2 July 2023, 17:05 by akhan"),
        texts(".history-when"));
    assertEquals(
        List.of("June 2023: 92% → 90% (316/351)", "May 2023: nothing → 92%"),
        texts(".history-change"));
  }

  @Test
  void theDefinitionListsTheCatalogue() {
    click("Definition");
    assertEquals(
        List.of(
            "Definition",
            "Outcome",
            "Owner",
            "Code and section",
            "Unit",
            "Polarity",
            "Frequency and basis",
            "Target",
            "Tolerance"),
        texts(".fact-name"));
    assertTrue(texts(".fact-text").contains("5pp, the house rule"));
  }

  @Test
  void aSecondClickOnTheChosenTabLeavesItChosen() {
    click("History");
    click("History");
    assertTrue(get(() -> find("#topic-history", ToggleButton.class).isSelected()));
    assertEquals(Topic.HISTORY, model.topicProperty().get());
    press(END);
    assertEquals(List.of("Import values.csv", "Edit V3, May 2023"), texts(".history-set"));
  }

  @Test
  void aSectionShowsItsRatingsItsRowsAndLastMonthsText() {
    Workspace workspace = JuneReport.workspace();
    show(
        Shown.section(
            JuneReport.VISITS,
            RowDeriver.all(workspace, JuneReport.JUNE),
            workspace.commentary(),
            JuneReport.JUNE));
    assertEquals(List.of("▲ 1 red", "◆ 1 amber", "● 1 green"), texts(".rag-count"));
    assertEquals(List.of("90%", "95%", "89%"), texts(".group-figure"));
    assertTrue(texts("#previous-words").getFirst().startsWith("All five visiting measures"));
  }

  @Test
  void theReportShowsItsSections() {
    Workspace workspace = JuneReport.workspace();
    show(
        Shown.report(
            RowDeriver.all(workspace, JuneReport.JUNE), workspace.commentary(), JuneReport.JUNE));
    assertEquals(
        List.of("Visits", "Multi-agency working", "Children across the service"),
        texts(".group-name"));
    assertEquals(
        "0 better, 0 the same, 4 worse than before", texts(".inspector-direction").getFirst());
  }

  @Test
  void nothingRunsOutOfTheNarrowestPaneNorOutOfAPaneWithTextTwiceAsLarge() {
    for (double[] size : new double[][] {{280, 1}, {380, 2}}) {
      open(size[0], size[1]);
      for (Topic topic : Topic.values()) {
        onFx(() -> model.topicProperty().set(topic));
        settle();
        assertEquals(List.of(), get(() -> tooWide(size[0])), topic + " at " + size[0]);
      }
    }
  }

  private List<String> tooWide(double width) {
    return all(view)
        .filter(Label.class::isInstance)
        .filter(Node::isVisible)
        .filter(
            node -> {
              Bounds bounds = node.localToScene(node.getLayoutBounds());
              return bounds.getMinX() < 0 || bounds.getMaxX() > width;
            })
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(InspectorViewTest::all))
        : Stream.of(node);
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    assertEquals(
        List.of(),
        get(
            () ->
                all(view)
                    .filter(Node::isFocusTraversable)
                    .filter(node -> node.isVisible() && !node.isDisabled())
                    .filter(node -> !isNamed(node))
                    .map(Node::toString)
                    .toList()));
  }

  private static boolean isNamed(Node node) {
    return node.getAccessibleText() != null
        || node instanceof javafx.scene.control.Labeled labeled && !labeled.getText().isBlank();
  }
}
