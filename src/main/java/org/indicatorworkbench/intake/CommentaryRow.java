package org.indicatorworkbench.intake;

/**
 * A text about an indicator, a section or the report, as written.
 *
 * @param text paragraphs divided by line feeds
 */
public record CommentaryRow(int line, Cell about, Cell period, Cell text, Cell state) {}
