package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.work.editing.Place;

/** What a column of the grid shows of a row. */
sealed interface Column permits FixedColumn, PeriodColumn, CalculatedColumn, ComparatorColumn {

  /** The text of the header. */
  String heading();

  /** What stands in the cell, as it is copied too. */
  String text(RowState row);

  /** Where a text typed into the cell goes; empty where nothing can be typed. */
  default Optional<Place> place(RowState row) {
    return Optional.empty();
  }

  /** What it has in common with columns that are given one width; a word for files. */
  String kind();

  /** With which other columns it is shown or hidden; empty where it is always shown. */
  default Optional<ColumnGroup> group() {
    return Optional.empty();
  }

  /** What rows can be sorted by in it. */
  default Optional<Sort.Key> sort() {
    return Optional.empty();
  }

  /** Whether it stays in sight beside the name. */
  default boolean isFrozen() {
    return false;
  }

  /** Whether it is aligned to the right, as numbers are. */
  default boolean isNumeric() {
    return true;
  }

  /** How many characters of the header and of every row's text are to be readable. */
  default int characters(List<RowState> rows) {
    int longest = rows.stream().map(this::text).mapToInt(String::length).max().orElse(0);
    int widest = Math.max(longest, heading().length());
    return Math.clamp(isNumeric() ? widest : (int) Math.ceil(LETTER * widest), FEWEST, MOST);
  }

  /** A column is never narrower than a percentage wants, and no long name makes it very wide. */
  int FEWEST = 5;

  int MOST = 18;

  /** A letter is narrower than a digit, by which columns are measured. */
  double LETTER = 0.88;
}
