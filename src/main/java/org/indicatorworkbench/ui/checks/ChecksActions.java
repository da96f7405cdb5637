package org.indicatorworkbench.ui.checks;

import org.indicatorworkbench.domain.check.Finding;

/** What the checks ask of the window. */
public interface ChecksActions {
  /** Goes to where something was found, and lets the user work there. */
  void go(Finding finding);

  /** Takes the checks away. */
  void close();
}
