package org.indicatorworkbench.domain.change;

import java.util.Optional;

/**
 * An entry of the journal that was asked for.
 *
 * @param atCell what it did to the cell asked for; empty where none was
 */
public record FoundEntry(JournalEntry entry, Optional<Change> atCell) {}
