/** What the user copies out of a table of indicators. */
package org.indicatorworkbench.work.copying;
