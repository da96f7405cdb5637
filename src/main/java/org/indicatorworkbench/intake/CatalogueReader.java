package org.indicatorworkbench.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;

/** Reads what a row says about its indicator. */
final class CatalogueReader {
  /** The columns that are read. */
  static final Set<Column> COLUMNS =
      Set.of(
          Column.CODE,
          Column.SECTION,
          Column.INDICATOR,
          Column.UNIT,
          Column.DECIMALS,
          Column.POLARITY,
          Column.FREQUENCY,
          Column.BASIS,
          Column.TARGET,
          Column.TARGET_FROM,
          Column.TOLERANCE,
          Column.PARENT,
          Column.OWNER,
          Column.OUTCOME,
          Column.DEFINITION);

  private static final Set<String> NOTHING = Set.of("", "-", "–", "—");

  private final Fields fields;
  private final Rejections rejections;

  private CatalogueReader(Fields fields, Rejections rejections) {
    this.fields = fields;
    this.rejections = rejections;
  }

  /**
   * Empty, and rejected, when a cell that decides how figures are read and rated is unreadable.
   *
   * @param owner the role that answers for the indicator; a file of values has another column so
   */
  static Optional<CatalogueRow> read(
      Fields fields, IndicatorRef ref, String owner, Rejections rejections) {
    int before = rejections.count();
    CatalogueRow row = new CatalogueReader(fields, rejections).row(ref, owner);
    return rejections.count() == before ? Optional.of(row) : Optional.empty();
  }

  private CatalogueRow row(IndicatorRef ref, String owner) {
    return new CatalogueRow(
        fields.line(),
        ref,
        given(Column.UNIT, Unit::read),
        given(Column.DECIMALS, CatalogueReader::decimals),
        given(Column.POLARITY, Polarity::read),
        given(Column.FREQUENCY, Frequency::read),
        given(Column.BASIS, Basis::read),
        given(Column.TOLERANCE, ToleranceReader::read),
        fields.cell(Column.TARGET),
        fields.cell(Column.TARGET_FROM),
        fields.cell(Column.PARENT),
        owner,
        fields.line(Column.OUTCOME),
        fields.text(Column.DEFINITION));
  }

  private <T> Optional<T> given(Column column, Function<String, T> reader) {
    Cell cell = fields.cell(column);
    // Only a polarity has a meaning for "N/A": neither way is better.
    boolean isNothing =
        NOTHING.contains(cell.text())
            || column != Column.POLARITY && cell.text().equalsIgnoreCase("n/a");
    return isNothing ? Optional.empty() : rejections.read(fields.line(), cell, reader);
  }

  private static int decimals(String text) {
    if (!text.matches("[0-6]")) {
      throw new Unreadable("“" + text + "” is no number of decimals; write 0 to 6");
    }
    return Integer.parseInt(text);
  }
}
