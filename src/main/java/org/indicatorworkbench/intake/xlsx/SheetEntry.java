package org.indicatorworkbench.intake.xlsx;

/**
 * A sheet as the workbook lists it.
 *
 * @param name as on its tab
 * @param relation by which its part is found
 * @param isVisible whether its tab is shown
 */
record SheetEntry(String name, String relation, boolean isVisible) {}
