package org.indicatorworkbench.ui.inspector;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.ui.commentary.CommentaryModel;

/** What the inspector shows of the row, the section or the report that is chosen. */
public final class InspectorModel {
  private static final int A_YEAR_AND_THE_MONTH_BEFORE = 13;

  private final CommentaryModel commentary;
  private final HistoryModel history;
  private final ProcessCounts processes;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.COMMENTARY);
  private final IntegerProperty periods = new SimpleIntegerProperty(A_YEAR_AND_THE_MONTH_BEFORE);

  /**
   * @param commentary where its text is written
   * @param history who changed what
   * @param processes what statistical process control says of many rows
   */
  public InspectorModel(
      CommentaryModel commentary, ChangeHistory history, ProcessCounts processes) {
    this.commentary = commentary;
    this.processes = processes;
    this.history = new HistoryModel(history);
    topic.subscribe(_ -> readHistory());
  }

  /** What is shown; empty before the first time. */
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Which part the user looks at; it stays when another row is chosen. */
  public ObjectProperty<Topic> topicProperty() {
    return topic;
  }

  /** How many periods the chart goes back, 1 or more. */
  public IntegerProperty periodsProperty() {
    return periods;
  }

  /** The text about what is shown. */
  public CommentaryModel commentary() {
    return commentary;
  }

  /** The changes of the row that is shown. */
  public HistoryModel history() {
    return history;
  }

  /** What statistical process control says of many rows. */
  ProcessCounts processes() {
    return processes;
  }

  /**
   * Shows something else, or the same after a change. To be called for every change of the
   * workspace, so that an undo shows in the text.
   */
  public void show(Shown next) {
    commentary.show(next.key(), next.commentary(), next.lastCommentary());
    if (!shown.get().equals(Optional.of(next))) {
      shown.set(Optional.of(next));
      readHistory();
    }
  }

  private void readHistory() {
    shown
        .get()
        .filter(next -> topic.get().needsHistory())
        .ifPresent(
            next -> {
              if (next instanceof Shown.Row one) {
                history.read(one.row());
              }
            });
  }
}
