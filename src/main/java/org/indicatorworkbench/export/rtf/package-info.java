/** Tables as RTF for the clipboard, for slide programs that make text of a table in HTML. */
package org.indicatorworkbench.export.rtf;
