/** A view applied to rows: which of them are shown, under which headings, in which order. */
package org.indicatorworkbench.domain.arrangement;
