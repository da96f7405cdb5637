/** What other programs put on the clipboard, to rows of text; the only place that imports jsoup. */
package org.indicatorworkbench.intake.clipboard;
