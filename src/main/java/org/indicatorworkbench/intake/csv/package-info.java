/**
 * Text files with delimiters, as bytes, to tables of text; the only place that imports Commons CSV.
 */
package org.indicatorworkbench.intake.csv;
