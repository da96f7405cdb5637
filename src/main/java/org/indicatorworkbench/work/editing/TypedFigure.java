package org.indicatorworkbench.work.editing;

import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Restatement;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;

/** A text typed for the value of a period, held against what stands there. */
final class TypedFigure {
  /** The source of a value that came from no file. */
  static final String BY_HAND = "typed by hand";

  private TypedFigure() {}

  /**
   * @throws org.indicatorworkbench.domain.Unreadable when the text has no single reading
   */
  static CellOutcome outcome(TypedCell cell, Place.Figure place, Entry entry) {
    Optional<Observation> before = entry.series().at(place.period());
    if (cell.text().isBlank()) {
      return before.isEmpty()
          ? new CellOutcome.Same(cell)
          : changes(cell, place, before, Optional.empty());
    }
    Observation typed = ValueReader.read(cell.text(), entry.indicator().unit());
    boolean repeatsParts =
        before.filter(old -> isQuotient(typed, old, entry.indicator())).isPresent();
    Observation now = repeatsParts ? typed.withValue(before.orElseThrow().value()) : typed;
    Observation known = before.map(old -> known(now, old)).orElseGet(() -> named(now));
    if (before.equals(Optional.of(known))) {
      return repeatsParts
          ? new CellOutcome.Same(cell, remark(cell, known.value()))
          : new CellOutcome.Same(cell);
    }
    Observation after = Restatement.of(entry.series(), place.period(), known);
    CellOutcome.Changes can = changes(cell, place, before, Optional.of(after));
    return before.isPresent()
            && before.get().value() instanceof Value.Ratio parts
            && after.value() instanceof Value.Figure
        ? new CellOutcome.LosesParts(cell, can.change(), ValuePrinter.editable(parts))
        : can;
  }

  private static CellOutcome.Changes changes(
      TypedCell cell,
      Place.Figure place,
      Optional<Observation> before,
      Optional<Observation> after) {
    return new CellOutcome.Changes(
        cell, new Change.OfObservation(place.code(), place.period(), before, after));
  }

  private static String remark(TypedCell cell, Value parts) {
    return cell.text().strip()
        + " is what "
        + ValuePrinter.editable(parts)
        + " comes to, so it stays";
  }

  /** Whether a number is what the parts that stand there come to, as displayed or more exactly. */
  private static boolean isQuotient(Observation typed, Observation before, Indicator indicator) {
    if (!(before.value() instanceof Value.Ratio ratio)
        || !(typed.value() instanceof Value.Figure number)) {
      return false;
    }
    int decimals = Math.max(number.figure().scale(), indicator.decimals());
    return ratio
        .number(indicator.unit())
        .map(exact -> exact.setScale(decimals, RoundingMode.HALF_UP))
        .filter(rounded -> rounded.compareTo(number.figure()) == 0)
        .isPresent();
  }

  /**
   * What is known beside the value: a note stays while the figure under it changes; who a pending
   * value is expected from, and when, stays until it is there.
   */
  private static Observation known(Observation typed, Observation before) {
    boolean isSame = typed.value().equals(before.value());
    boolean isPending = typed.value() == Value.Special.PENDING;
    return new Observation(
        typed.value(),
        isSame && typed.status() == Status.ACTUAL ? before.status() : typed.status(),
        first(typed.note(), before.note()),
        isPending ? first(typed.owner(), before.owner()) : "",
        isPending ? first(typed.due(), before.due()) : "",
        first(typed.source(), isSame ? before.source() : BY_HAND));
  }

  private static Observation named(Observation typed) {
    return typed.withSource(first(typed.source(), BY_HAND));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
