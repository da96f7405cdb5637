package org.indicatorworkbench.intake;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * What a row says about an indicator itself. Whatever is blank, or has no column, is empty.
 *
 * @param target as written: how it is read depends on the unit
 * @param targetFrom the period from which the target holds, as written
 * @param parent the code of the indicator that this one is a part of, as written
 */
public record CatalogueRow(
    int line,
    IndicatorRef ref,
    Optional<Unit> unit,
    Optional<Integer> decimals,
    Optional<Polarity> polarity,
    Optional<Frequency> frequency,
    Optional<Basis> basis,
    Optional<Tolerance> tolerance,
    Cell target,
    Cell targetFrom,
    Cell parent,
    String owner,
    String outcome,
    String definition) {}
