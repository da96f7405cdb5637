package org.indicatorworkbench.ui.commentary;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;

/**
 * The writing of commentary, one text at a time. What is typed is handed on at most 250 ms later,
 * and at once when the focus leaves, another text is shown or the window closes, so that every word
 * is on the disk. A text that is not there yet is never replaced by an older one from outside.
 */
public final class CommentaryModel {
  private final CommentarySink sink;
  private final TypingClock clock;
  private final Map<CommentaryKey, Draft> unsettled = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<CommentaryKey>> key =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.DRAFT);
  private final ReadOnlyObjectWrapper<Optional<Texts.Dated>> previous =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final BooleanProperty editable = new SimpleBooleanProperty(true);
  private final ObjectProperty<Optional<LocalTime>> savedAt =
      new SimpleObjectProperty<>(Optional.empty());
  private Draft draft;

  /**
   * @param sink where texts go
   * @param later the clock by which they go there
   */
  public CommentaryModel(CommentarySink sink, Later later) {
    this.sink = sink;
    clock = new TypingClock(later, this::save, this::finish);
  }

  /** Which text is shown; empty before the first one. */
  public ReadOnlyObjectProperty<Optional<CommentaryKey>> keyProperty() {
    return key.getReadOnlyProperty();
  }

  /** The text as the user has it. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether the text may be published. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The latest text about the same for an earlier period. */
  public ReadOnlyObjectProperty<Optional<Texts.Dated>> previousProperty() {
    return previous.getReadOnlyProperty();
  }

  /** Whether the text could not be written; it stays on the screen and is tried again. */
  public ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Whether texts can be changed at all. */
  public BooleanProperty editableProperty() {
    return editable;
  }

  /** When something was last written, to be fed from outside. */
  public ObjectProperty<Optional<LocalTime>> savedAtProperty() {
    return savedAt;
  }

  /**
   * Shows a text. To be called for another text and again whenever the workspace has changed: an
   * undo or an import shows at once, unless something typed here is still on its way.
   */
  public void show(
      CommentaryKey shown, Optional<Commentary> stored, Optional<Texts.Dated> earlier) {
    if (draft == null || !draft.key().equals(shown)) {
      finish();
      draft = Optional.ofNullable(unsettled.get(shown)).orElseGet(() -> new Draft(shown, stored));
    }
    draft.store(stored);
    previous.set(earlier);
    follow();
    publish();
    key.set(Optional.of(shown));
  }

  /** The user changed the text. */
  public void type(String typed) {
    if (draft == null || !editable.get() || typed.equals(draft.text())) {
      return;
    }
    draft.write(typed);
    clock.typed();
    publish();
  }

  /** Says whether the text may be published; a step of its own. Nothing without a text. */
  public void mark(State other) {
    if (draft == null || !editable.get() || draft.isBlank() || other == draft.state()) {
      return;
    }
    finish();
    draft.mark(other);
    writeAlone();
  }

  /** Starts from the earlier text, where there is one and nothing is written yet. */
  public void copyPrevious() {
    if (draft == null || !editable.get() || !draft.isBlank() || previous.get().isEmpty()) {
      return;
    }
    finish();
    draft.write(previous.get().get().commentary().text());
    writeAlone();
  }

  /** Hands on at once what was typed, as before an undo; the typing session goes on. */
  public void save() {
    clock.saved();
    if (draft == null || !draft.isWaiting()) {
      return;
    }
    Draft written = draft;
    Optional<Commentary> sent = written.handOn();
    unsettled.put(written.key(), written);
    sink.type(written.key(), written.text(), written.state())
        .whenComplete((onDisk, problem) -> settle(written, sent, Boolean.TRUE.equals(onDisk)));
  }

  /** The focus left the text, or the window closes: hands on what was typed, ends the session. */
  public void finish() {
    save();
    if (clock.endSession()) {
      sink.finished(draft.key());
    }
  }

  private void writeAlone() {
    save();
    sink.finished(draft.key());
    publish();
  }

  private void settle(Draft written, Optional<Commentary> sent, boolean onDisk) {
    if (onDisk) {
      written.arrived(sent);
    } else {
      written.failedToArrive();
    }
    if (written.isSettled()) {
      unsettled.remove(written.key(), written);
    }
    if (written == draft) {
      publish();
    }
  }

  private void follow() {
    if (draft.isSettled() && draft.differsFromStored()) {
      finish();
      draft.takeStored();
    }
  }

  private void publish() {
    text.set(draft.text());
    state.set(draft.state());
    failed.set(draft.isFailed());
  }
}
