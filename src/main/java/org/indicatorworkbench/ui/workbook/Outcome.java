package org.indicatorworkbench.ui.workbook;

import java.util.Optional;
import org.indicatorworkbench.work.history.ChangedPlace;

/**
 * What came of undoing, redoing or taking back a step.
 *
 * @param written whether it is on the disk; where it is not, the reason is shown
 * @param first where in the view something changed first; empty when none of it can be seen there
 */
public record Outcome(boolean written, Optional<ChangedPlace> first) {}
