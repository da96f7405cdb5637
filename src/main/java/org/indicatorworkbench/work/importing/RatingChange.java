package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;

/**
 * How a value is rated before and after an import.
 *
 * @param now empty when the indicator is new
 */
public record RatingChange(Optional<Rag> now, Rag then) {}
