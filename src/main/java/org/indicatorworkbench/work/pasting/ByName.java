package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;

/**
 * A block laid out by the periods above its columns and the indicators beside its rows.
 *
 * @param blanksAreHeadings as of {@link ByPlace}
 */
record ByName(
    List<List<String>> rows,
    int width,
    NamedParts names,
    PasteTarget target,
    boolean blanksAreHeadings) {

  Layout layout() {
    Layout byPlace = new ByPlace(rows, width, names, unselected(), blanksAreHeadings).layout();
    boolean columnsAreNamed =
        names.hasHeadings()
            && rows.getFirst().stream().anyMatch(text -> names.column(text).isPresent());
    return new Layout(
        names.namingColumns() > 0 ? rowLanes() : byPlace.rows(),
        columnsAreNamed ? columnLanes() : byPlace.columns(),
        names.namingColumns() > 0 ? 0 : byPlace.headings());
  }

  /** Of a block that says where its values belong, nothing is repeated. */
  private PasteTarget unselected() {
    return new PasteTarget(target.rows(), target.columns(), 1, 1);
  }

  private List<Lane<TargetColumn>> columnLanes() {
    List<Lane<TargetColumn>> lanes = new ArrayList<>();
    for (int at = names.namingColumns(); at < width; at++) {
      int here = at;
      String heading = NamedParts.cell(rows.getFirst(), at);
      lanes.add(
          names
              .column(heading)
              .map(column -> Lane.to(here, column))
              .orElseGet(
                  () ->
                      Lane.nowhere(
                          here,
                          heading.isEmpty()
                              ? "its column has no heading"
                              : "no column from the selection on is “" + heading + "”")));
    }
    return lanes;
  }

  private List<Lane<TargetRow>> rowLanes() {
    Map<IndicatorCode, TargetRow> byCode =
        target.rows().stream()
            .collect(Collectors.toMap(TargetRow::code, Function.identity(), (one, _) -> one));
    return IntStream.range(names.hasHeadings() ? 1 : 0, rows.size())
        .mapToObj(at -> rowLane(at, byCode))
        .toList();
  }

  private Lane<TargetRow> rowLane(int at, Map<IndicatorCode, TargetRow> byCode) {
    List<String> row = rows.get(at);
    String name = NamedParts.cell(row, 0);
    return names
        .indicator(row)
        .map(
            code ->
                byCode.containsKey(code)
                    ? Lane.to(at, byCode.get(code))
                    : Lane.<TargetRow>nowhere(at, "no row from the selection on is “" + code + "”"))
        .orElseGet(
            () ->
                Lane.nowhere(
                    at,
                    name.isEmpty()
                        ? "its row names no indicator"
                        : "no indicator is called “" + name + "”"));
  }
}
