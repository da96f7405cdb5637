package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.catalogue.Moves;
import org.indicatorworkbench.work.catalogue.Spot;

/** Rows or a section dragged elsewhere, and rows made parts of another or parts no longer. */
final class MoveRows implements RowStep {
  @Override
  public int weight() {
    return 3;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Indicator other = Anywhere.entry(contents, chance).orElseThrow().indicator();
    List<IndicatorCode> moved =
        contents.inOrder().stream()
            .dropWhile(entry -> entry != row)
            .limit(chance.from(1, 5))
            .map(entry -> entry.indicator().code())
            .toList();
    return switch (chance.from(0, 6)) {
      case 0 -> Moves.rows(contents, moved, new Spot.Before(other.code()));
      case 1 -> Moves.rows(contents, moved, new Spot.After(other.code()));
      case 2 -> Moves.rows(contents, moved, new Spot.EndOf(other.section()));
      case 3 -> Moves.intoParent(contents, moved, other.code());
      case 4 -> Moves.outOfParent(contents, moved);
      default ->
          Moves.section(
              contents,
              row.indicator().section(),
              chance.oneIn(2) ? Optional.empty() : Optional.of(other.section()));
    };
  }
}
