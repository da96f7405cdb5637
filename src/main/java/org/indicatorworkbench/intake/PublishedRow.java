package org.indicatorworkbench.intake;

/** What a paper printed beside the figure of an indicator, as written. */
public record PublishedRow(int line, IndicatorRef ref, Cell period, Cell rag, Cell direction) {}
