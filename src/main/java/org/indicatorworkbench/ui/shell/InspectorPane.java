package org.indicatorworkbench.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javafx.scene.layout.StackPane;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.ui.commentary.CommentaryModel;
import org.indicatorworkbench.ui.commentary.CommentarySink;
import org.indicatorworkbench.ui.commentary.ToolkitLater;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.inspector.InspectorModel;
import org.indicatorworkbench.ui.inspector.InspectorView;
import org.indicatorworkbench.ui.inspector.LimitsActions;
import org.indicatorworkbench.ui.inspector.Shown;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.TypedText;

/** The right edge: the inspector of what is chosen in the open workbook. */
final class InspectorPane extends StackPane {
  private final OpenWorkbook open;
  private final CommentaryModel commentary;
  private final InspectorModel model;
  private final InspectorView view;
  private final AfterPaint later = new AfterPaint(this::show);

  InspectorPane(OpenWorkbook open, Threads threads) {
    this.open = open;
    commentary = new CommentaryModel(new Texts(open), new ToolkitLater());
    commentary.editableProperty().set(open.canEdit());
    commentary.savedAtProperty().bind(open.savedAtProperty());
    model = new InspectorModel(commentary, new PastChanges(open), new Processes(threads));
    view = new InspectorView(model, ZoneId.systemDefault());
    getStyleClass().add("inspector-pane");
    getChildren().setAll(view);
    show();
    open.readingProperty().subscribe((_, _) -> follow());
    open.selectionProperty().subscribe((_, _) -> follow());
    focusWithinProperty().subscribe((_, _) -> later.hurry());
  }

  /** Whether it will show something else in a moment. */
  boolean isBehind() {
    return later.isAwaited();
  }

  /** The grid comes first, unless the user works in here. */
  private void follow() {
    later.ask();
    if (isFocusWithin()) {
      later.hurry();
    }
  }

  /** Offers below a definition what edits it. */
  void offerCard(Command card) {
    view.offerCard(card);
  }

  /** Offers at the chart what can be done about its limits. */
  void offerLimits(LimitsActions limits) {
    view.offerLimits(limits);
  }

  /** Offers beside a rating what can be decided about it. */
  void offerRating(List<Command> commands) {
    view.offerRating(commands);
  }

  /** Puts the focus where the commentary is written. */
  void focusInspector() {
    later.hurry();
    view.editCommentary();
  }

  /** Hands on what was typed so far, as before an undo. */
  void save() {
    commentary.save();
  }

  /** Hands on what was typed and ends the session, as before the window closes. */
  void finish() {
    later.hurry();
    commentary.finish();
  }

  private void show() {
    Reading seen = open.getReading();
    switch (open.selectionProperty().get()) {
      case Selection.Row chosen ->
          seen.rows().stream()
              .filter(row -> row.code().equals(chosen.code()))
              .findFirst()
              .ifPresentOrElse(
                  row -> model.show(new Shown.Row(row, chosen.period())), this::showReport);
      case Selection.OneSection chosen ->
          model.show(
              Shown.section(
                  chosen.section(), seen.rows(), seen.contents().commentary(), seen.asked()));
      case Selection.TheReport _ -> showReport();
    }
  }

  private void showReport() {
    Reading seen = open.getReading();
    model.show(Shown.report(seen.rows(), seen.contents().commentary(), seen.asked()));
  }

  /** What is written in the inspector, handed to the workbook. */
  private record Texts(OpenWorkbook open) implements CommentarySink {
    @Override
    public CompletionStage<Boolean> type(CommentaryKey key, String text, Commentary.State state) {
      return open.type(new TypedText(key, text, state));
    }

    @Override
    public void finished(CommentaryKey key) {
      open.endTyping();
    }
  }
}
