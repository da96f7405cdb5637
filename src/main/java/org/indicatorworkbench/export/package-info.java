/**
 * Writes a report to a file: which format, beside the target first, moved into place when whole.
 */
package org.indicatorworkbench.export;
