package org.indicatorworkbench.ui.history;

import org.indicatorworkbench.work.history.ChangedPlace;

/** What the history asks of the window around it. */
public interface HistoryActions {
  /** Takes the user to a place in the grid, to work on there. */
  void go(ChangedPlace place);

  /** Lets a place be seen in the grid while the user stays in the history. */
  void reveal(ChangedPlace place);

  /** Takes the history away. */
  void close();
}
