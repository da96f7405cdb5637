/**
 * Files of "Explore education statistics" as they are downloaded: rows of places and years, the
 * measures that are known in them, and the symbols that stand where there is no figure.
 */
package org.indicatorworkbench.intake.statistics;
