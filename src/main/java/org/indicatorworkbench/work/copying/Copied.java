package org.indicatorworkbench.work.copying;

/**
 * A copied block in the forms in which programs take it.
 *
 * @param text rows with tabs between the cells
 * @param html a page with one table
 * @param own the cells for a paste within this program, with all that can be typed into them
 */
public record Copied(String text, String html, String own) {}
