package org.indicatorworkbench.intake;

import java.util.OptionalInt;

/** A row seen through its headings. */
record Fields(RawRow row, Header header) {

  int line() {
    return row.line();
  }

  /** The text under a heading, empty where there is no such column. */
  String text(Column column) {
    OptionalInt at = header.place(column);
    return at.isPresent() ? row.cell(at.getAsInt()) : "";
  }

  /** The text under a heading as one line. */
  String line(Column column) {
    return text(column).replaceAll("\\s+", " ");
  }

  Cell cell(Column column) {
    OptionalInt at = header.place(column);
    return at.isPresent() ? cell(at.getAsInt()) : new Cell(column.key(), "");
  }

  Cell cell(int at) {
    return new Cell(header.heading(at), row.cell(at), row.decimals(at));
  }
}
