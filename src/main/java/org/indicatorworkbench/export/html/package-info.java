/** Tables as HTML for the clipboard: for spreadsheets, slides, papers and mail. */
package org.indicatorworkbench.export.html;
