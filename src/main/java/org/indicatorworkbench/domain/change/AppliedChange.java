package org.indicatorworkbench.domain.change;

/**
 * A change as it was applied; that of an undo is inverted already.
 *
 * @param entry the change set it was part of
 */
public record AppliedChange(JournalEntry entry, Change change) {}
