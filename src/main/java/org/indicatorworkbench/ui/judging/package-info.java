/** By which rules the rows are judged: sheets that say what a rule would print before it holds. */
package org.indicatorworkbench.ui.judging;
