package org.indicatorworkbench.work.editing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.NumberReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValueReader;

/** Reads the form of a value's details: all of it, so that every unreadable field is told. */
public final class DetailsReader {
  private final CellDetails typed;
  private final Unit unit;
  private final Map<DetailField, String> refused = new EnumMap<>(DetailField.class);

  private DetailsReader(CellDetails typed, Unit unit) {
    this.typed = typed;
    this.unit = unit;
  }

  /**
   * @param before what stands there, whose time may be one that no one could type
   */
  public static DetailsReading read(CellDetails typed, Optional<Observation> before, Unit unit) {
    DetailsReader reader = new DetailsReader(typed, unit);
    Optional<Observation> value = reader.value();
    String due = value.filter(DetailsReader::isPending).map(_ -> reader.due(before)).orElse("");
    return reader.refused.isEmpty()
        ? new DetailsReading(value.map(found -> reader.whole(found, due, before)), Map.of())
        : new DetailsReading(Optional.empty(), reader.refused);
  }

  /** Whether a value of that unit can be given by a numerator and a denominator. */
  public static boolean takesParts(Unit unit) {
    return unit != Unit.NUMBER && unit != Unit.TEXT;
  }

  /** Whether the form says that the value is still to come, as far as it can be read. */
  public static boolean isPending(CellDetails typed, Unit unit) {
    return new DetailsReader(typed, unit).value().filter(DetailsReader::isPending).isPresent();
  }

  /**
   * What the parts come to: "263 of 379 = 69.4%"; empty while they are none.
   *
   * @param indicator in whose unit it is printed, with one digit more than its values
   */
  public static Optional<String> quotient(CellDetails typed, Indicator indicator) {
    DetailsReader reader = new DetailsReader(typed, indicator.unit());
    return typed.hasParts()
        ? reader
            .parts()
            .map(Observation::value)
            .filter(Value.Ratio.class::isInstance)
            .map(Value.Ratio.class::cast)
            .map(ratio -> words(ratio, indicator))
        : Optional.empty();
  }

  private static String words(Value.Ratio ratio, Indicator indicator) {
    return count(ratio.numerator())
        + " of "
        + count(ratio.denominator())
        + ratio
            .number(indicator.unit())
            .map(exact -> " = " + indicator.unit().print(exact, indicator.decimals() + 1))
            .orElse(" has no value");
  }

  private static String count(BigDecimal count) {
    return Unit.plain(count, Math.max(0, count.stripTrailingZeros().scale()));
  }

  private static boolean isPending(Observation seen) {
    return seen.value() == Value.Special.PENDING;
  }

  private Observation whole(Observation value, String due, Optional<Observation> before) {
    boolean isNew = before.filter(old -> old.value().equals(value.value())).isEmpty();
    boolean isPending = isPending(value);
    return new Observation(
        value.value(),
        value.value() instanceof Value.Special
            ? Status.ACTUAL
            : typed.status() == Status.ACTUAL ? value.status() : typed.status(),
        first(typed.note().strip(), value.note()),
        isPending ? first(typed.owner().strip(), value.owner()) : "",
        isPending ? first(due, value.due()) : "",
        first(first(typed.source().strip(), value.source()), isNew ? TypedFigure.BY_HAND : ""));
  }

  private Optional<Observation> value() {
    if (typed.hasParts()) {
      return parts();
    }
    if (typed.value().isBlank()) {
      if (!typed.note().isBlank()) {
        refused.put(
            DetailField.VALUE,
            "a note needs a value to stand at; write one, or pending where it is still to come");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(ValueReader.read(typed.value(), unit));
    } catch (Unreadable unreadable) {
      refused.put(DetailField.VALUE, unreadable.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Observation> parts() {
    Optional<BigDecimal> numerator = part(DetailField.NUMERATOR, "numerator", typed.numerator());
    Optional<BigDecimal> denominator =
        part(DetailField.DENOMINATOR, "denominator", typed.denominator());
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Observation.of(
              ValueReader.ofParts(numerator.get(), denominator.get(), Optional.empty(), unit)));
    } catch (Unreadable unreadable) {
      refused.put(DetailField.DENOMINATOR, unreadable.getMessage());
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> part(DetailField field, String name, String text) {
    Optional<BigDecimal> number =
        NumberReader.find(text)
            .filter(reading -> reading.unit().isEmpty())
            .map(NumberReader.Reading::number);
    if (number.isEmpty()) {
      refused.put(
          field,
          text.isBlank()
              ? "the " + name + " is missing; write it, or empty the other one too"
              : "“" + text.strip() + "” is no count; write the " + name + " as a number");
    }
    return number;
  }

  private String due(Optional<Observation> before) {
    Optional<String> kept =
        before.map(Observation::due).filter(old -> Due.words(old).equals(typed.due().strip()));
    try {
      return kept.isPresent() ? kept.get() : Due.read(typed.due());
    } catch (Unreadable unreadable) {
      refused.put(DetailField.DUE, unreadable.getMessage());
      return "";
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
