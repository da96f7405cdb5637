package org.indicatorworkbench.work.pasting;

/**
 * A text of the block that has no place in the table. Blank ones are not told: nothing is lost with
 * them.
 *
 * @param row the indicator's code, or where in the block the text stands
 * @param column the column's heading, or where in the block the text stands
 * @param text the text
 * @param why it has none, as the rest of a sentence
 */
public record NotPlaced(String row, String column, String text, String why) {}
