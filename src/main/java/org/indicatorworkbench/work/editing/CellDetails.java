package org.indicatorworkbench.work.editing;

import java.util.Optional;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * A value and all that is known of it, as a form has it: texts that may not be readable yet. Where
 * a numerator or a denominator is given, they are the value.
 *
 * @param value as it may be typed into the cell, blank where parts are given or nothing stands
 *     there
 * @param numerator blank where the value has no parts
 * @param denominator blank where the value has no parts
 * @param status how firm the value is
 * @param owner who a pending value is expected from
 * @param due when a pending value is expected
 * @param note a remark on this one value, of any number of lines
 * @param source where it came from
 */
public record CellDetails(
    String value,
    String numerator,
    String denominator,
    Status status,
    String owner,
    String due,
    String note,
    String source) {

  /** What a form begins with. */
  public static CellDetails of(Optional<Observation> seen) {
    return seen.map(CellDetails::of)
        .orElseGet(() -> new CellDetails("", "", "", Status.ACTUAL, "", "", "", ""));
  }

  private static CellDetails of(Observation seen) {
    Optional<Value.Ratio> parts =
        seen.value() instanceof Value.Ratio ratio ? Optional.of(ratio) : Optional.empty();
    return new CellDetails(
        parts.isPresent() ? "" : ValuePrinter.editable(seen.value()),
        parts.map(ratio -> ratio.numerator().toPlainString()).orElse(""),
        parts.map(ratio -> ratio.denominator().toPlainString()).orElse(""),
        seen.status(),
        seen.owner(),
        Due.words(seen.due()),
        seen.note(),
        seen.source());
  }

  /** Whether the value is given by its parts. */
  public boolean hasParts() {
    return !numerator.isBlank() || !denominator.isBlank();
  }
}
