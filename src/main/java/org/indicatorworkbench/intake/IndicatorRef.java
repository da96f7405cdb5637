package org.indicatorworkbench.intake;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/**
 * How a row names its indicator.
 *
 * @param code where the row has one
 * @param section empty where the file has no such column; a blank cell is {@link Section#NONE}
 * @param title empty where the row has none; never both code and title are missing
 */
public record IndicatorRef(Optional<IndicatorCode> code, Optional<Section> section, String title) {}
