package org.indicatorworkbench.intake;

/** How many people there were, as written. */
public record PopulationRow(int line, Cell period, Cell ageGroup, Cell population) {}
