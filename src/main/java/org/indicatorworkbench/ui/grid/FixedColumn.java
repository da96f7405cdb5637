package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.spc.Assurance;
import org.indicatorworkbench.domain.trend.spc.Variation;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.ui.control.SpcPill;
import org.indicatorworkbench.work.editing.Place;

/**
 * The columns that a workspace has whatever it holds. Those up to the rating stay in sight; the
 * periods stand behind it.
 */
enum FixedColumn implements Column {
  CODE("Code", null, row -> row.code().text()),
  TITLE("Indicator", null, row -> row.indicator().title()),
  TREND("Trend", null, _ -> ""),
  RATING("Rating", null, row -> RagPill.word(row.rag()) + row.assessment().aside()),
  NUMERATOR("Numerator", ColumnGroup.PARTS, RowTexts::numerator),
  DENOMINATOR("Denominator", ColumnGroup.PARTS, RowTexts::denominator),
  TARGET("Target", ColumnGroup.TARGET, row -> row.target().map(Target::text).orElse("")),
  DIRECTION(
      "Direction", ColumnGroup.DIRECTION, row -> row.direction().map(Direction::phrase).orElse("")),
  VARIATION(
      "Variation",
      ColumnGroup.SPC,
      row -> SpcPill.words(row.spc().variation(), row.spc().signal())),
  ASSURANCE("Assurance", ColumnGroup.SPC, row -> row.spc().assurance().title()),
  OWNER("Owner", ColumnGroup.OWNER, row -> row.indicator().owner()),
  COMMENTARY("Commentary", ColumnGroup.COMMENTARY, RowTexts::firstWords);

  private final String heading;
  private final ColumnGroup group;
  private final Function<RowState, String> text;

  /**
   * @param group null where the column is always shown
   */
  FixedColumn(String heading, ColumnGroup group, Function<RowState, String> text) {
    this.heading = heading;
    this.group = group;
    this.text = text;
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public String text(RowState row) {
    return text.apply(row);
  }

  @Override
  public Optional<Place> place(RowState row) {
    return switch (this) {
      case TITLE -> Optional.of(new Place.Title(row.code()));
      case OWNER -> Optional.of(new Place.Owner(row.code()));
      default -> Optional.empty();
    };
  }

  @Override
  public String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<ColumnGroup> group() {
    return Optional.ofNullable(group);
  }

  @Override
  public Optional<Sort.Key> sort() {
    return switch (this) {
      case CODE -> Optional.of(Sort.Key.CATALOGUE);
      case TITLE -> Optional.of(Sort.Key.TITLE);
      case RATING -> Optional.of(Sort.Key.RATING);
      case OWNER -> Optional.of(Sort.Key.OWNER);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean isFrozen() {
    return compareTo(RATING) <= 0;
  }

  @Override
  public boolean isNumeric() {
    return switch (this) {
      case DIRECTION, VARIATION, ASSURANCE, OWNER, COMMENTARY -> false;
      default -> !isFrozen();
    };
  }

  /** Whether it tells of the period that is judged, and is wanted in sight beside it. */
  boolean judges() {
    return this == NUMERATOR || this == DENOMINATOR || this == TARGET || this == DIRECTION;
  }

  /** Titles and pictures have a width of their own; the others grow with what they hold. */
  @Override
  public int characters(List<RowState> rows) {
    return switch (this) {
      case TITLE -> 27;
      case TREND -> 7;
      case RATING -> RagPill.word(Rag.NOT_RATED).length();
      case COMMENTARY -> 32;
      case VARIATION -> Variation.COMMON_CAUSE.title().length() + SpcPill.RING_CHARACTERS;
      case ASSURANCE -> Assurance.HIT_AND_MISS.title().length() + SpcPill.RING_CHARACTERS;
      default -> Column.super.characters(rows);
    };
  }
}
