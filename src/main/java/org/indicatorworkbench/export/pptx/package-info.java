/** A report as slides with native tables, which the reader can edit. */
package org.indicatorworkbench.export.pptx;
