/** Going on to the next period: an empty column that waits for its values. */
package org.indicatorworkbench.work.rollover;
