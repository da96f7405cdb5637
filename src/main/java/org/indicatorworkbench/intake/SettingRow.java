package org.indicatorworkbench.intake;

/** A setting and what it is to be, as written. */
public record SettingRow(int line, Cell setting, Cell value) {}
