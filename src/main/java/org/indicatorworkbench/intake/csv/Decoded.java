package org.indicatorworkbench.intake.csv;

/**
 * A file as text.
 *
 * @param text without byte order mark
 * @param encoding "UTF-8", "UTF-16" or "Windows-1252"
 */
record Decoded(String text, String encoding) {}
