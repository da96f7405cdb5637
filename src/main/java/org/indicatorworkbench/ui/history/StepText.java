package org.indicatorworkbench.ui.history;

import java.util.stream.Collectors;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.work.history.PastStep;

/** A step of the history in words. */
final class StepText {
  private StepText() {}

  /** "by anna · 12 changes"; at one cell "90% → 80% · by anna". */
  static String detail(PastStep step) {
    String who = "by " + step.entry().who();
    return step.atCell().isEmpty()
        ? who + " · " + count(step)
        : step.atCell().stream().map(StepText::values).collect(Collectors.joining("; "))
            + " · "
            + who;
  }

  /** "1 change", "5,000 changes". */
  static String count(PastStep step) {
    int size = step.entry().size();
    return "%,d %s".formatted(size, size == 1 ? "change" : "changes");
  }

  /** How it stands; empty for an undo or redo, whose name says it. */
  static String state(PastStep step) {
    return switch (step.state()) {
      case DONE -> "Done";
      case UNDONE -> "Undone";
      case TAKEN_BACK -> "Taken back";
      case UNDO, REDO -> "";
    };
  }

  /** "90% → 80%". */
  static String values(ChangeWords words) {
    return side(words.before()) + " → " + side(words.after());
  }

  private static String side(String text) {
    return text.isEmpty() ? "nothing" : text;
  }
}
