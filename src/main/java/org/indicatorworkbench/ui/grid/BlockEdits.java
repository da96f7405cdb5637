package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Fill;
import org.indicatorworkbench.ui.block.Position;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** What is done to all cells of the selection at once: each is one step. */
final class BlockEdits {
  private final GridModel model;
  private final GridActions actions;
  private final Cursor cursor;
  private final GridGround ground;

  BlockEdits(GridModel model, GridActions actions, Cursor cursor, GridGround ground) {
    this.model = model;
    this.actions = actions;
    this.cursor = cursor;
    this.ground = ground;
  }

  /** Whether any cell of the selection can be changed. */
  boolean isPossible() {
    return model.editableProperty().get()
        && cursor.selected().range().filter(this::hasPlaces).isPresent();
  }

  /** Takes away what stands in the selection. */
  void clear() {
    clear("Clear");
  }

  /** Takes away what has just been copied. */
  void cut() {
    clear("Cut");
  }

  /** Puts a text into every cell of the selection. */
  void enter(String text) {
    put("Enter " + text.strip() + " in", targets().map(at -> new TypedCell(at, text)).toList());
  }

  void fillDown() {
    cursor.selected().range().flatMap(range -> Fill.down(range, ground)).ifPresent(this::fill);
  }

  void fillRight() {
    cursor.selected().range().flatMap(Fill::right).ifPresent(this::fill);
  }

  /** Makes cells like others; those that cannot be changed are left out. */
  void fill(Fill fill) {
    List<TypedCell> cells = new ArrayList<>();
    fill.pairs(ground)
        .forEach(
            (to, from) ->
                place(to)
                    .ifPresent(
                        place ->
                            text(from)
                                .map(text -> new TypedCell(place, text))
                                .ifPresent(cells::add)));
    put("Fill " + fill.way().word(), cells);
  }

  private void clear(String verb) {
    put(
        verb,
        targets()
            .filter(place -> !(place instanceof Place.Title))
            .filter(place -> !text(place).isEmpty())
            .map(TypedCell::cleared)
            .toList());
  }

  private void put(String verb, List<TypedCell> cells) {
    if (model.editableProperty().get() && !cells.isEmpty()) {
      String what = cells.size() == 1 ? cells.getFirst().place().words() : cells.size() + " cells";
      actions.put(verb + " " + what, cells);
    }
  }

  private Stream<Place> targets() {
    return cursor.selected().range().stream()
        .flatMap(
            range -> {
              List<Column> columns = ground.columns(range);
              return ground
                  .indicators(range)
                  .flatMap(line -> columns.stream().flatMap(at -> at.place(line.now()).stream()));
            });
  }

  /** A column has a place in all lines or in none. */
  private boolean hasPlaces(CellRange range) {
    return ground
        .indicators(range)
        .findFirst()
        .filter(
            line -> ground.columns(range).stream().anyMatch(at -> at.place(line.now()).isPresent()))
        .isPresent();
  }

  private Optional<Place> place(Position position) {
    return ground
        .indicator(position.line())
        .flatMap(line -> ground.column(position.column()).shown().place(line.now()));
  }

  /** What a cell gives to others: what would be typed there, or what is seen of it. */
  private Optional<String> text(Position position) {
    return ground
        .indicator(position.line())
        .map(IndicatorLine::now)
        .map(
            row -> {
              Column shown = ground.column(position.column()).shown();
              return shown.place(row).map(at -> PlaceText.of(at, row)).orElse(shown.text(row));
            });
  }

  private String text(Place place) {
    Optional<RowState> row = model.line(place.code()).map(IndicatorLine::now);
    return row.map(now -> PlaceText.of(place, now)).orElse("");
  }
}
