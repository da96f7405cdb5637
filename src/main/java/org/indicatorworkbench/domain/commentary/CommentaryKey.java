package org.indicatorworkbench.domain.commentary;

import org.indicatorworkbench.domain.period.Period;

/** Where a commentary belongs: what it is about, and the period it was written for. */
public record CommentaryKey(About about, Period period) {}
