package org.indicatorworkbench.ui.judging;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.judging.RuleDraft;
import org.indicatorworkbench.work.judging.RulePlan;
import org.indicatorworkbench.work.judging.RulePlanner;
import org.indicatorworkbench.work.judging.RulePreview;

/**
 * A rule while it is tried: with every letter, what it would change is worked out anew away from
 * the toolkit's thread, and an answer to an earlier text is dropped. To be used on the toolkit's
 * thread.
 */
public final class RuleModel {
  private final OpenWorkbook open;
  private final Executor screen;
  private final AtomicLong latest = new AtomicLong();
  private final ReadOnlyObjectWrapper<Optional<RulePreview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper();
  private final Period asked;
  private RuleDraft draft;

  /**
   * @param screen the toolkit's thread
   * @param start the rule as it is
   */
  public RuleModel(OpenWorkbook open, Executor screen, RuleDraft start) {
    this.open = open;
    this.screen = screen;
    asked = open.getReading().asked();
    tryOut(start);
  }

  /** The period that is looked at. */
  Period asked() {
    return asked;
  }

  boolean canEdit() {
    return open.canEdit();
  }

  RuleDraft draft() {
    return draft;
  }

  /** What the rule would mean; empty until that is known the first time. */
  ReadOnlyObjectProperty<Optional<RulePreview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether the rule can be applied: it is read, and differs from what holds. */
  BooleanBinding applicable() {
    return Bindings.createBooleanBinding(
        () ->
            canEdit()
                && current.get()
                && preview
                    .get()
                    .map(RulePreview::plan)
                    .filter(plan -> plan.problems().isEmpty() && !plan.changes().isEmpty())
                    .isPresent(),
        preview,
        current);
  }

  /** Works out what another rule would mean. */
  void tryOut(RuleDraft next) {
    draft = next;
    current.set(false);
    long turn = latest.incrementAndGet();
    open.inBackground(
        contents -> {
          // What was typed meanwhile has its own turn.
          if (turn == latest.get()) {
            Optional<RulePreview> answer = worked(contents, next);
            screen.execute(() -> arrive(turn, answer));
          }
        });
  }

  private Optional<RulePreview> worked(Workspace contents, RuleDraft next) {
    try {
      return Optional.of(RulePreview.of(contents, next, asked));
    } catch (Unreadable gone) {
      return Optional.empty();
    }
  }

  private void arrive(long turn, Optional<RulePreview> answer) {
    if (turn == latest.get()) {
      preview.set(answer);
      current.set(true);
    }
  }

  /**
   * Makes the rule so, as one step.
   *
   * @return completes with whether it is on the disk
   */
  CompletionStage<Boolean> apply() {
    RuleDraft chosen = draft;
    return open.step(
        contents -> {
          RulePlan plan = RulePlanner.plan(contents, chosen);
          plan.problems().values().stream()
              .findFirst()
              .ifPresent(
                  why -> {
                    throw new Unreadable(why);
                  });
          return plan.changes();
        });
  }
}
