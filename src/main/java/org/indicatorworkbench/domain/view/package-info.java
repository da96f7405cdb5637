/** A view: which columns and rows of a table are looked at, in which order and groups, as data. */
package org.indicatorworkbench.domain.view;
