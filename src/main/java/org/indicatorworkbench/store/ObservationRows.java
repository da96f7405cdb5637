package org.indicatorworkbench.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;

/** Values and what is known about them. */
final class ObservationRows implements Mapping<Change.OfObservation> {
  private static final Table TABLE =
      Table.of(
          "observation",
          List.of("code", "period"),
          List.of(
              "kind",
              "number",
              "numerator",
              "denominator",
              "words",
              "status",
              "note",
              "owner",
              "due",
              "source"));
  private static final String NUMBER = "number";
  private static final String RATIO = "ratio";
  private static final String WORDS = "words";
  private static final EnumText<Value.Special> SPECIALS =
      new EnumText<>(Value.Special.values(), Value.Special::key);
  private static final EnumText<Status> STATUSES = new EnumText<>(Status.values(), Status::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfObservation change) {
    return new RowChange(
        this,
        List.of(change.code().text(), PeriodText.write(change.period())),
        change.before().map(ObservationRows::texts),
        change.after().map(ObservationRows::texts));
  }

  @Override
  public Change.OfObservation read(RowChange row) {
    Cells key = new Cells(row.key());
    return new Change.OfObservation(
        new IndicatorCode(key.text()),
        PeriodText.read(key.text()),
        row.before().map(ObservationRows::observation),
        row.after().map(ObservationRows::observation));
  }

  private static List<String> texts(Observation seen) {
    return switch (seen.value()) {
      case Value.Figure it -> texts(NUMBER, it.figure().toString(), null, null, null, seen);
      case Value.Ratio it ->
          texts(RATIO, null, it.numerator().toString(), it.denominator().toString(), null, seen);
      case Value.Words it -> texts(WORDS, null, null, null, it.words(), seen);
      case Value.Special it -> texts(it.key(), null, null, null, null, seen);
    };
  }

  private static List<String> texts(
      String kind,
      String number,
      String numerator,
      String denominator,
      String words,
      Observation seen) {
    return Arrays.asList(
        kind,
        number,
        numerator,
        denominator,
        words,
        seen.status().key(),
        seen.note(),
        seen.owner(),
        seen.due(),
        seen.source());
  }

  private static Observation observation(List<String> texts) {
    Cells cells = new Cells(texts);
    Value value = value(cells);
    return new Observation(
        value, STATUSES.read(cells.text()), cells.text(), cells.text(), cells.text(), cells.text());
  }

  private static Value value(Cells cells) {
    String kind = cells.text();
    Optional<BigDecimal> number = cells.number();
    Optional<BigDecimal> numerator = cells.number();
    Optional<BigDecimal> denominator = cells.number();
    Optional<String> words = cells.optional();
    return switch (kind) {
      case NUMBER -> new Value.Figure(number.orElseThrow());
      case RATIO -> new Value.Ratio(numerator.orElseThrow(), denominator.orElseThrow());
      case WORDS -> new Value.Words(words.orElseThrow());
      default -> SPECIALS.read(kind);
    };
  }
}
