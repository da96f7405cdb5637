/**
 * What was done to a workspace: the steps of its journal, whether each still stands, what it
 * changed in words, and taking it back.
 */
package org.indicatorworkbench.work.history;
