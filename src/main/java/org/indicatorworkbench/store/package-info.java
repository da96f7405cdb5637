/**
 * The workspace as a file: its contents, the change sets applied to them, and the journal of these.
 * State and journal are written in one transaction, so that they never disagree.
 */
package org.indicatorworkbench.store;
