package org.indicatorworkbench.work.pasting;

import org.indicatorworkbench.domain.indicator.IndicatorCode;

/**
 * A row to paste into.
 *
 * @param title the indicator's title as the row shows it
 * @param hiddenBefore how many indicators are folded away or filtered out between the row above and
 *     this one; nothing is pasted into those
 * @param followsHeading whether a heading stands between the row above and this one
 */
public record TargetRow(
    IndicatorCode code, String title, int hiddenBefore, boolean followsHeading) {}
