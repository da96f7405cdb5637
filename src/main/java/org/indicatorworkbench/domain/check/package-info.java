/** Finds what is wrong with a table before a reader does; one small class a kind of fault. */
package org.indicatorworkbench.domain.check;
