package org.indicatorworkbench.domain.file;

/**
 * Where a table was read from, and how.
 *
 * @param file the name of the file, without its folder
 * @param encoding "UTF-8", "UTF-16" or "Windows-1252"
 * @param delimiter "comma", "semicolon" or "tab"
 */
public record TableSource(String file, String encoding, String delimiter) {}
