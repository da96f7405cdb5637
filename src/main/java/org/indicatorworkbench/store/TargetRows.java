package org.indicatorworkbench.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.Target.Sign;

/** Targets, each from the period on which it holds. */
final class TargetRows implements Mapping<Change.OfTarget> {
  private static final Table TABLE =
      Table.of(
          "target",
          List.of("code", "from_period"),
          List.of(
              "kind",
              "text",
              "sign",
              "number",
              "low",
              "high",
              "direction",
              "due",
              "every",
              "comparator",
              "year"));
  private static final String THRESHOLD = "threshold";
  private static final String RANGE = "range";
  private static final String MOVEMENT = "movement";
  private static final String DATED = "dated";
  private static final String PER_PERIOD = "per period";
  private static final String LINKED = "linked";
  private static final String INCREASE = "increase";
  private static final String DECREASE = "decrease";
  private static final EnumText<Sign> SIGNS = new EnumText<>(Sign.values(), TargetRows::symbol);
  private static final EnumText<Frequency> FREQUENCIES =
      new EnumText<>(Frequency.values(), Frequency::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfTarget change) {
    return new RowChange(
        this,
        List.of(change.code().text(), change.from().map(PeriodText::write).orElse("")),
        change.before().map(TargetRows::texts),
        change.after().map(TargetRows::texts));
  }

  @Override
  public Change.OfTarget read(RowChange row) {
    Cells key = new Cells(row.key());
    return new Change.OfTarget(
        new IndicatorCode(key.text()),
        key.optional().filter(from -> !from.isEmpty()).map(PeriodText::read),
        row.before().map(TargetRows::target),
        row.after().map(TargetRows::target));
  }

  private static List<String> texts(Target target) {
    return switch (target) {
      case Target.Threshold(String text, BigDecimal value, Sign sign) ->
          row(THRESHOLD, text, symbol(sign), value.toString(), null, null, null, null, null);
      case Target.Range(String text, BigDecimal low, BigDecimal high) ->
          row(RANGE, text, null, null, low.toString(), high.toString(), null, null, null);
      case Target.Movement(String text, boolean upwards) ->
          row(MOVEMENT, text, null, null, null, null, upwards ? INCREASE : DECREASE, null, null);
      case Target.Dated(String text, BigDecimal value, Period due) ->
          row(DATED, text, null, value.toString(), null, null, null, PeriodText.write(due), null);
      case Target.Linked(String text, BigDecimal value, String comparator, String year) ->
          row(LINKED, text, null, value.toString(), null, null, null, null, null, comparator, year);
      case Target.PerPeriod(String text, BigDecimal value, Frequency each) ->
          row(PER_PERIOD, text, null, value.toString(), null, null, null, null, each.key());
    };
  }

  /** The cells up to the last one that is given; the rest are empty. */
  private static List<String> row(String... texts) {
    return Arrays.asList(Arrays.copyOf(texts, TABLE.columns().size()));
  }

  private static Target target(List<String> texts) {
    Cells cells = new Cells(texts);
    String kind = cells.text();
    String text = cells.text();
    Optional<Sign> sign = cells.optional().map(SIGNS::read);
    Optional<BigDecimal> number = cells.number();
    Optional<BigDecimal> low = cells.number();
    Optional<BigDecimal> high = cells.number();
    Optional<String> direction = cells.optional();
    Optional<Period> due = cells.optional().map(PeriodText::read);
    Optional<Frequency> every = cells.optional().map(FREQUENCIES::read);
    Optional<String> comparator = cells.optional();
    Optional<String> year = cells.optional();
    return switch (kind) {
      case THRESHOLD -> new Target.Threshold(text, number.orElseThrow(), sign.orElseThrow());
      case RANGE -> new Target.Range(text, low.orElseThrow(), high.orElseThrow());
      case MOVEMENT -> new Target.Movement(text, direction.orElseThrow().equals(INCREASE));
      case DATED -> new Target.Dated(text, number.orElseThrow(), due.orElseThrow());
      case PER_PERIOD -> new Target.PerPeriod(text, number.orElseThrow(), every.orElseThrow());
      case LINKED ->
          new Target.Linked(
              text, number.orElseThrow(), comparator.orElseThrow(), year.orElseThrow());
      default -> throw new Unreadable("“" + kind + "” is no kind of target");
    };
  }

  private static String symbol(Sign sign) {
    return switch (sign) {
      case BY_POLARITY -> "";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case MORE_THAN -> ">";
      case LESS_THAN -> "<";
    };
  }
}
