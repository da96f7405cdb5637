/** A report as one plain table for a spreadsheet. */
package org.indicatorworkbench.export.csv;
