/** What the checks found, beside the grid: listed, gone to, and waived. */
package org.indicatorworkbench.ui.checks;
