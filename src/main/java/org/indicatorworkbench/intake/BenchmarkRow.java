package org.indicatorworkbench.intake;

/**
 * What a comparator had for an indicator in a year, as written.
 *
 * @param comparator of a wide file, the heading of the column
 */
public record BenchmarkRow(int line, IndicatorRef ref, Cell comparator, Cell year, Cell value) {}
