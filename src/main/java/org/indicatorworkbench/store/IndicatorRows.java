package org.indicatorworkbench.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;

/** The catalogue. */
final class IndicatorRows implements Mapping<Change.OfIndicator> {
  private static final Table TABLE =
      Table.of(
          "indicator",
          List.of("code"),
          List.of(
              "position",
              "section",
              "title",
              "unit",
              "decimals",
              "polarity",
              "frequency",
              "basis",
              "parent",
              "tolerance",
              "owner",
              "outcome",
              "definition",
              "retired"));
  private static final EnumText<Unit> UNITS = new EnumText<>(Unit.values(), Unit::key);
  private static final EnumText<Polarity> POLARITIES =
      new EnumText<>(Polarity.values(), Polarity::key);
  private static final EnumText<Frequency> FREQUENCIES =
      new EnumText<>(Frequency.values(), Frequency::key);
  private static final EnumText<Basis> BASES = new EnumText<>(Basis.values(), Basis::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfIndicator change) {
    return new RowChange(
        this,
        List.of(change.code().text()),
        change.before().map(IndicatorRows::texts),
        change.after().map(IndicatorRows::texts));
  }

  @Override
  public Change.OfIndicator read(RowChange row) {
    IndicatorCode code = new IndicatorCode(row.key().getFirst());
    return new Change.OfIndicator(
        code,
        row.before().map(texts -> indicator(code, new Cells(texts))),
        row.after().map(texts -> indicator(code, new Cells(texts))));
  }

  private static List<String> texts(Indicator indicator) {
    return Arrays.asList(
        String.valueOf(indicator.position()),
        indicator.section().name(),
        indicator.title(),
        indicator.unit().key(),
        String.valueOf(indicator.decimals()),
        indicator.polarity().key(),
        indicator.frequency().key(),
        indicator.basis().key(),
        indicator.parent().map(IndicatorCode::text).orElse(null),
        indicator.tolerance().map(ToleranceText::write).orElse(null),
        indicator.owner(),
        indicator.outcome(),
        indicator.definition(),
        indicator.retired().map(LocalDate::toString).orElse(null));
  }

  private static Indicator indicator(IndicatorCode code, Cells cells) {
    return new Indicator(
        code,
        cells.integer(),
        new Section(cells.text()),
        cells.text(),
        UNITS.read(cells.text()),
        cells.integer(),
        POLARITIES.read(cells.text()),
        FREQUENCIES.read(cells.text()),
        BASES.read(cells.text()),
        cells.optional().map(IndicatorCode::new),
        cells.optional().map(ToleranceText::read),
        cells.text(),
        cells.text(),
        cells.text(),
        // Entries of the journal that were written by version 1 end before it.
        cells.optional().map(LocalDate::parse));
  }
}
