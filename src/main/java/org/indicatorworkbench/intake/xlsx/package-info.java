/**
 * Workbooks of Excel to tables of text, a table a sheet; besides the exports the only place that
 * imports POI. Sheets are streamed, so that what lies in memory is the text of their cells and
 * never the workbook.
 */
package org.indicatorworkbench.intake.xlsx;
