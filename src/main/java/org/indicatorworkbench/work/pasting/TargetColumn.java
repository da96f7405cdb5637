package org.indicatorworkbench.work.pasting;

import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.editing.Place;

/**
 * A column to paste into.
 *
 * @param heading as it is shown
 * @param place where a text for an indicator goes; empty where nothing can be put
 */
public record TargetColumn(String heading, Function<IndicatorCode, Optional<Place>> place) {}
