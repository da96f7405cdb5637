/**
 * What a report says, without a format: a recipe and a workspace make tables, sentences and notes
 * as plain records, which every export then writes.
 */
package org.indicatorworkbench.report;
