/** What can be done to the rows, sections and periods of the open workbook. */
package org.indicatorworkbench.ui.structure;
