/** The one table of keys: what does the work, what the help shows and what the tests go through. */
package org.indicatorworkbench.ui.keys;
