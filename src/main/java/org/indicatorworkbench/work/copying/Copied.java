package org.indicatorworkbench.work.copying;

import java.util.Optional;

/**
 * A copied block in the forms in which programs take it.
 *
 * @param text rows with tabs between the cells
 * @param html a page with one table
 * @param rtf the same table for programs that make no table of HTML; empty where it is only meant
 *     for spreadsheets
 * @param own the cells for a paste within this program, with all that can be typed into them
 */
public record Copied(String text, String html, Optional<String> rtf, String own) {}
