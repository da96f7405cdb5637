package org.indicatorworkbench.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.history.PastStep;

/**
 * The steps of the history that are shown, newest first, read a page at a time and only while
 * somebody looks. To be used on the toolkit's thread.
 */
public final class StepsModel {
  private static final int PAGE = 200;

  private final OpenWorkbook open;
  private final ObservableList<PastStep> steps = FXCollections.observableArrayList();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<CellKey>> cell =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private boolean watched;
  private boolean complete;
  private long ticket;

  /** What is known after a change: the newest page, and those shown as they stand now. */
  private record Fresh(List<PastStep> newest, List<PastStep> shown) {}

  public StepsModel(OpenWorkbook open) {
    this.open = open;
    words.subscribe((_, _) -> restart());
    cell.subscribe((_, _) -> restart());
    open.readingProperty().subscribe((_, _) -> refresh());
  }

  /** The steps read so far. */
  public ObservableList<PastStep> steps() {
    return steps;
  }

  /** Words that a step has to have; blank for all. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** The one cell whose history is shown; empty for all. */
  public ObjectProperty<Optional<CellKey>> cellProperty() {
    return cell;
  }

  /** Whether the first page is being read. */
  public ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Somebody begins or ceases to look. */
  public void watch(boolean looking) {
    if (watched != looking) {
      watched = looking;
      restart();
    }
  }

  /** Reads on, if there is more. */
  void more() {
    if (watched && !complete && !reading.get() && !steps.isEmpty()) {
      complete = true;
      ask(page(steps.getLast().entry().id()), this::append);
    }
  }

  private void restart() {
    ticket++;
    if (!watched) {
      steps.clear();
      return;
    }
    reading.set(true);
    ask(
        page(Long.MAX_VALUE),
        first -> {
          steps.clear();
          append(first);
          reading.set(false);
        });
  }

  private void append(List<PastStep> page) {
    complete = page.size() < PAGE;
    steps.addAll(page);
  }

  private void refresh() {
    if (!watched || reading.get()) {
      return;
    }
    List<PastStep> shown = List.copyOf(steps);
    Function<Workbook, List<PastStep>> newest = page(Long.MAX_VALUE);
    ask(workbook -> new Fresh(newest.apply(workbook), workbook.asTheyStand(shown)), this::show);
  }

  private void show(Fresh fresh) {
    Map<Long, PastStep> now =
        fresh.shown().stream().collect(Collectors.toMap(step -> step.entry().id(), step -> step));
    for (int at = 0; at < steps.size(); at++) {
      PastStep next = now.getOrDefault(steps.get(at).entry().id(), steps.get(at));
      if (next.state() != steps.get(at).state()) {
        steps.set(at, next);
      }
    }
    long latest = steps.isEmpty() ? 0 : steps.getFirst().entry().id();
    steps.addAll(0, fresh.newest().stream().filter(step -> step.entry().id() > latest).toList());
  }

  private Function<Workbook, List<PastStep>> page(long before) {
    JournalFilter filter = JournalFilter.of(words.get(), cell.get());
    return workbook -> workbook.steps(filter, before, PAGE);
  }

  /** An answer to what is no longer asked is dropped. */
  private <T> void ask(Function<Workbook, T> question, Consumer<T> answer) {
    long mine = ticket;
    open.ask(question)
        .thenAccept(
            answered -> {
              if (mine == ticket) {
                answer.accept(answered);
              }
            });
  }
}
