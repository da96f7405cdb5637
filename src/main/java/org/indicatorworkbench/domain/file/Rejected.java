package org.indicatorworkbench.domain.file;

/**
 * A cell, or a whole row, that an import leaves out.
 *
 * @param line the line of the file on which its row begins
 * @param column the heading of its column; empty when it is about the whole row
 * @param value what stands in the cell
 * @param reason why it cannot be used and what would help, without a full stop
 */
public record Rejected(int line, String column, String value, String reason) {}
