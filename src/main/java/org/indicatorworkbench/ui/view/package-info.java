/**
 * Choosing a view: its menu, the card of columns, the card of the filter, and the filter's chips.
 */
package org.indicatorworkbench.ui.view;
