/** Calculated columns: figures that follow from a row, each with its formula in words. */
package org.indicatorworkbench.domain.calculation;
