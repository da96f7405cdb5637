package org.indicatorworkbench.ui.pasting;

import java.util.AbstractList;
import java.util.List;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.pasting.NotPlaced;

/** The lines of a preview, each put into words when it is looked at: there may be a million. */
final class PreviewLines extends AbstractList<PreviewLine> {
  private final List<CellOutcome> placed;
  private final List<NotPlaced> notPlaced;
  private final Planned planned;
  private final boolean agreed;

  PreviewLines(
      List<CellOutcome> placed, List<NotPlaced> notPlaced, Planned planned, boolean agreed) {
    this.placed = placed;
    this.notPlaced = notPlaced;
    this.planned = planned;
    this.agreed = agreed;
  }

  @Override
  public PreviewLine get(int at) {
    return at < placed.size()
        ? planned.line(placed.get(at), agreed)
        : Planned.line(notPlaced.get(at - placed.size()));
  }

  @Override
  public int size() {
    return placed.size() + notPlaced.size();
  }
}
