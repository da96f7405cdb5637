package org.indicatorworkbench.ui.checks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.check.Checked;
import org.indicatorworkbench.domain.check.Checks;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.check.Findings;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.judging.Waiving;

/**
 * What the checks find in the open workbook at the period shown. They run in the background after
 * every change; of what was overtaken meanwhile nothing is shown.
 */
public final class ChecksModel {
  private final OpenWorkbook open;
  private final Executor quiet;
  private final Executor screen;
  private final AtomicLong latest = new AtomicLong();
  private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<FindingLine> lines = FXCollections.observableArrayList();
  private Optional<Workspace> checked = Optional.empty();
  private Optional<Period> asked = Optional.empty();

  /**
   * @param quiet where the checks run, once the user has paused: they are many, and nobody waits
   *     for them
   * @param screen the thread of the toolkit
   */
  public ChecksModel(OpenWorkbook open, Executor quiet, Executor screen) {
    this.open = open;
    this.quiet = quiet;
    this.screen = screen;
    words.subscribe(this::list);
    open.readingProperty().subscribe(this::check);
  }

  /** What was found last; empty until the checks have run once. */
  public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** The words that a finding must have to be listed. */
  StringProperty wordsProperty() {
    return words;
  }

  /** What is listed. */
  ObservableList<FindingLine> lines() {
    return lines;
  }

  boolean canEdit() {
    return open.canEdit();
  }

  /** Leaves a finding as it is. */
  void waive(Finding finding, String reason) {
    open.step(contents -> Waiving.waive(contents, finding, reason, open.user()));
  }

  /** Has a finding back among the open ones. */
  void takeBack(Finding finding) {
    open.step(contents -> Waiving.takeBack(contents, finding));
  }

  private void check(Reading reading) {
    boolean isSame =
        checked.filter(before -> before == reading.contents()).isPresent()
            && asked.equals(Optional.of(reading.asked()));
    if (isSame) {
      return;
    }
    checked = Optional.of(reading.contents());
    asked = Optional.of(reading.asked());
    long mine = latest.incrementAndGet();
    Period period = reading.asked();
    Workspace contents = reading.contents();
    quiet.execute(
        () -> {
          if (mine == latest.get()) {
            Checks.run(Checked.of(contents, period), () -> mine != latest.get())
                .ifPresent(found -> screen.execute(() -> show(mine, found)));
          }
        });
  }

  private void show(long ticket, Findings found) {
    if (ticket == latest.get()) {
      findings.set(Optional.of(found));
      list();
    }
  }

  private void list() {
    List<FindingLine> now =
        findings.get().map(found -> FindingLine.of(found, words.get())).orElse(List.of());
    if (!lines.equals(now)) {
      lines.setAll(now);
    }
  }
}
