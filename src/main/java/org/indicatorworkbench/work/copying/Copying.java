package org.indicatorworkbench.work.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.export.CellBlock;
import org.indicatorworkbench.export.csv.TabText;
import org.indicatorworkbench.export.html.PlainHtml;
import org.indicatorworkbench.export.html.SlideHtml;
import org.indicatorworkbench.export.rtf.SlideRtf;
import org.indicatorworkbench.work.editing.Place;

/** Makes of a block what is put on the clipboard. */
public final class Copying {
  private Copying() {}

  /**
   * The block in every form. Other programs get what is seen; this one gets what can be typed, so
   * that 44% copied here and pasted here is still 35/80.
   *
   * @param contents where the block was copied from
   */
  public static Copied copy(CopiedBlock block, CopyKind kind, Workspace contents) {
    CellBlock cells =
        new CellBlock(kind == CopyKind.CELLS ? List.of() : block.headings(), cells(block));
    String text = TabText.inert(seen(cells));
    String own = TabText.exact(typed(block, contents));
    return kind == CopyKind.SLIDE_TABLE
        ? new Copied(text, SlideHtml.of(cells), Optional.of(SlideRtf.of(cells)), own)
        : new Copied(text, PlainHtml.of(cells), Optional.empty(), own);
  }

  private static List<List<CellBlock.Cell>> cells(CopiedBlock block) {
    return block.lines().stream()
        .map(
            line ->
                line.stream()
                    .map(cell -> new CellBlock.Cell(cell.text(), cell.numeric(), cell.rag()))
                    .toList())
        .toList();
  }

  private static List<List<String>> seen(CellBlock cells) {
    List<List<String>> rows = new ArrayList<>();
    if (!cells.headings().isEmpty()) {
      rows.add(cells.headings());
    }
    cells.lines().forEach(line -> rows.add(line.stream().map(CellBlock.Cell::text).toList()));
    return rows;
  }

  private static List<List<String>> typed(CopiedBlock block, Workspace contents) {
    return block.lines().stream()
        .map(line -> line.stream().map(cell -> typed(cell, contents)).toList())
        .toList();
  }

  private static String typed(CopiedCell cell, Workspace contents) {
    return cell.place().flatMap(place -> typed(place, contents)).orElse(cell.text());
  }

  /** What stands in a place, as it could be typed again. */
  private static Optional<String> typed(Place place, Workspace contents) {
    return contents
        .entry(place.code())
        .flatMap(
            entry ->
                switch (place) {
                  case Place.Figure figure -> value(entry, figure);
                  case Place.Title _ -> Optional.of(entry.indicator().title());
                  case Place.Owner _ -> Optional.of(entry.indicator().owner());
                });
  }

  private static Optional<String> value(Entry entry, Place.Figure place) {
    return entry.series().at(place.period()).map(Observation::value).map(ValuePrinter::editable);
  }
}
