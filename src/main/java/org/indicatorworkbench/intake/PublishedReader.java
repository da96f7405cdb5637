package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what papers printed beside figures. */
final class PublishedReader {
  static final Set<Column> COLUMNS =
      Set.of(
          Column.CODE,
          Column.SECTION,
          Column.INDICATOR,
          Column.PERIOD,
          Column.RAG,
          Column.DIRECTION);

  private PublishedReader() {}

  static Content read(List<Fields> rows, Rejections rejections) {
    List<PublishedRow> printed = new ArrayList<>();
    for (Fields fields : rows) {
      RefReader.read(fields, rejections)
          .ifPresent(
              ref ->
                  printed.add(
                      new PublishedRow(
                          fields.line(),
                          ref,
                          fields.cell(Column.PERIOD),
                          fields.cell(Column.RAG),
                          fields.cell(Column.DIRECTION))));
    }
    return new Content.Printed(printed);
  }
}
