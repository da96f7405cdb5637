package org.indicatorworkbench.ui.inspector;

import java.time.Instant;
import org.indicatorworkbench.domain.change.Change;

/**
 * A change that was made.
 *
 * @param at when
 * @param who by whom, as the journal names them
 * @param set the name of the change set it was part of: "Import values.csv"
 * @param change what was changed, before and after
 */
public record PastChange(Instant at, String who, String set, Change change) {}
