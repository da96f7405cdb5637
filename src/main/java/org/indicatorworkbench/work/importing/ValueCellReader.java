package org.indicatorworkbench.work.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.value.NumberReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.ValueRow;

/** Reads the cells of one value together, for an indicator whose unit is known. */
record ValueCellReader(ValueRow row, Unit unit, String place) {

  /**
   * The value; empty when the row has none.
   *
   * @throws RowRefused when a cell cannot be read, or two of them contradict each other
   */
  Optional<GivenValue> read() throws RowRefused {
    Cell statusCell = row.details().status();
    Optional<Value.Special> special = Value.Special.find(statusCell.text());
    Optional<Status> status =
        statusCell.isBlank() || special.isPresent()
            ? Optional.empty()
            : Optional.of(read(statusCell, Status::read));
    Optional<Observation> seen = observation();
    if (seen.isPresent() && special.isPresent() && !seen.get().value().equals(special.get())) {
      throw new RowRefused(
          statusCell,
          "the status “%s” stands beside the value “%s”; clear one of them"
              .formatted(statusCell.text(), shown()));
    }
    return seen.or(() -> special.map(Observation::of)).map(one -> given(one, status));
  }

  private Optional<Observation> observation() throws RowRefused {
    ValueRow.Details details = row.details();
    if (details.numerator().isBlank() && details.denominator().isBlank()) {
      return row.value().isBlank()
          ? Optional.empty()
          : Optional.of(read(row.value(), text -> ValueReader.read(text, unit)));
    }
    if (details.denominator().isBlank()) {
      throw new RowRefused(
          details.numerator(), "a numerator stands without a denominator; give both or neither");
    }
    if (details.numerator().isBlank()) {
      throw new RowRefused(
          details.denominator(), "a denominator stands without a numerator; give both or neither");
    }
    BigDecimal numerator = read(details.numerator(), ValueCellReader::number);
    BigDecimal denominator = read(details.denominator(), ValueCellReader::count);
    return Optional.of(ratio(numerator, denominator));
  }

  private Observation ratio(BigDecimal numerator, BigDecimal denominator) throws RowRefused {
    if (row.value().isBlank()) {
      return read(
          row.details().numerator(),
          _ -> Observation.of(ValueReader.ofParts(numerator, denominator, Optional.empty(), unit)));
    }
    Observation printed = read(row.value(), text -> ValueReader.read(text, unit));
    if (!(printed.value() instanceof Value.Figure figure)) {
      throw new RowRefused(
          row.value(),
          "“%s” stands beside a numerator and a denominator; clear one of them"
              .formatted(row.value().text()));
    }
    return read(
        row.value(),
        _ ->
            printed.withValue(
                ValueReader.ofParts(
                    numerator, denominator, Optional.of(figure.figure().toPlainString()), unit)));
  }

  private GivenValue given(Observation seen, Optional<Status> status) {
    ValueRow.Details details = row.details();
    return new GivenValue(
        seen.value(),
        status.or(() -> Optional.of(seen.status()).filter(mark -> mark != Status.ACTUAL)),
        first(details.note(), seen.note()),
        first(details.owner(), seen.owner()),
        first(details.due(), seen.due()),
        first(details.source(), first(seen.source(), place)));
  }

  private String shown() {
    return row.value().isBlank()
        ? row.details().numerator().text() + "/" + row.details().denominator().text()
        : row.value().text();
  }

  private static <T> T read(Cell cell, Function<String, T> reader) throws RowRefused {
    try {
      return cell.read(reader);
    } catch (Unreadable unreadable) {
      throw new RowRefused(cell, unreadable.getMessage());
    }
  }

  private static BigDecimal number(String text) {
    return NumberReader.find(text)
        .filter(reading -> reading.unit().isEmpty())
        .map(NumberReader.Reading::number)
        .orElseThrow(() -> new Unreadable("“" + text + "” is no number"));
  }

  private static BigDecimal count(String text) {
    BigDecimal number = number(text);
    if (number.signum() < 0) {
      throw new Unreadable("a denominator is 0 or more, not " + text);
    }
    return number;
  }

  private static String first(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
