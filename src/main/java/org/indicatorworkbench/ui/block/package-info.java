/** The rectangle of selected cells, and where keys and a fill lead in it: pure functions. */
package org.indicatorworkbench.ui.block;
