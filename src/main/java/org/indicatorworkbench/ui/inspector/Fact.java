package org.indicatorworkbench.ui.inspector;

/**
 * Something known, with its name.
 *
 * @param text not blank
 */
record Fact(String name, String text) {}
