/**
 * Deciding how rows are judged: sheets that say what a rule would print and change before it holds,
 * and the override of one rating.
 */
package org.indicatorworkbench.ui.judging;
