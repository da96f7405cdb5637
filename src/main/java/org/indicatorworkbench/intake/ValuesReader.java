package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads files of values, long or wide, with what they say about the indicators beside. */
final class ValuesReader {
  /** What a long file can have beside the columns of a catalogue. */
  private static final Set<Column> LONG =
      EnumSet.of(
          Column.PERIOD,
          Column.VALUE,
          Column.NUMERATOR,
          Column.DENOMINATOR,
          Column.STATUS,
          Column.NOTE,
          Column.OWNER,
          Column.DUE,
          Column.SOURCE);

  private final Rejections rejections;
  private final List<CatalogueRow> catalogue = new ArrayList<>();
  private final List<ValueRow> values = new ArrayList<>();
  private final Set<IndicatorRef> seen = new HashSet<>();

  private ValuesReader(Rejections rejections) {
    this.rejections = rejections;
  }

  /** The columns of a long file; a year is its period where it has no other. */
  static Set<Column> longColumns(Header header) {
    Set<Column> columns = EnumSet.copyOf(CatalogueReader.COLUMNS);
    columns.addAll(LONG);
    if (!header.has(Column.PERIOD)) {
      columns.add(Column.YEAR);
    }
    return columns;
  }

  static Content readLong(List<Fields> rows, Rejections rejections) {
    ValuesReader reader = new ValuesReader(rejections);
    rows.forEach(reader::longRow);
    return new Content.Values(reader.catalogue, reader.values);
  }

  static Content readWide(List<Fields> rows, Rejections rejections) {
    ValuesReader reader = new ValuesReader(rejections);
    rows.forEach(reader::wideRow);
    return new Content.Values(reader.catalogue, reader.values);
  }

  private void longRow(Fields fields) {
    RefReader.read(fields, rejections)
        .ifPresent(
            ref -> {
              // A long file repeats what it says of an indicator on each of its rows.
              if (seen.add(ref) && saysMoreThanCode(fields)) {
                CatalogueReader.read(fields, ref, "", rejections).ifPresent(catalogue::add);
              }
              values.add(longValue(fields, ref));
            });
  }

  private static ValueRow longValue(Fields fields, IndicatorRef ref) {
    Column period = fields.header().has(Column.PERIOD) ? Column.PERIOD : Column.YEAR;
    return new ValueRow(
        fields.line(),
        ref,
        fields.cell(period),
        fields.cell(Column.VALUE),
        new ValueRow.Details(
            fields.cell(Column.NUMERATOR),
            fields.cell(Column.DENOMINATOR),
            fields.cell(Column.STATUS),
            fields.text(Column.NOTE),
            fields.line(Column.OWNER),
            fields.line(Column.DUE),
            fields.line(Column.SOURCE)));
  }

  private void wideRow(Fields fields) {
    if (isHeading(fields)) {
      rejections.add(
          fields
              .cell(Column.INDICATOR)
              .rejected(
                  fields.line(),
                  "the row has a title and no figures, so it was taken for a heading or a"
                      + " footnote"));
      return;
    }
    Optional<IndicatorRef> ref = RefReader.read(fields, rejections);
    ref.ifPresent(
        known -> {
          if (saysMoreThanCode(fields)) {
            CatalogueReader.read(fields, known, fields.line(Column.OWNER), rejections)
                .ifPresent(catalogue::add);
          }
          for (int at : fields.header().periods()) {
            Cell period = new Cell(fields.header().heading(at), fields.header().heading(at));
            values.add(
                new ValueRow(fields.line(), known, period, fields.cell(at), ValueRow.Details.NONE));
          }
        });
  }

  private static boolean isHeading(Fields fields) {
    return !fields.text(Column.INDICATOR).isEmpty()
        && fields.row().cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
  }

  private static boolean saysMoreThanCode(Fields fields) {
    return CatalogueReader.COLUMNS.stream()
        .filter(column -> column != Column.CODE && column != Column.OWNER)
        .anyMatch(column -> !fields.text(column).isEmpty());
  }
}
