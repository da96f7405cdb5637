package org.indicatorworkbench.ui.pasting;

import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.pasting.PastePlan;

/** Makes the plan of what the user wants to put into cells, as often as it is asked. */
interface Planning {

  /**
   * @param contents as they are now
   * @param byName whether names of rows and columns in a pasted block are followed
   */
  PastePlan plan(Workspace contents, boolean byName);
}
