package org.indicatorworkbench.domain.check;

import java.util.List;

/** Looks for one kind of fault. Pure: the same table always has the same findings. */
public interface Check {
  /** What was found, in the order of the rows; nothing where all is well. */
  List<Finding> findings(Checked checked);
}
