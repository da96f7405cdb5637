package org.indicatorworkbench.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;

/** The two looks of the workbench. */
public enum Theme {
  LIGHT(new PrimerLight(), "light.css"),
  DARK(new PrimerDark(), "dark.css");

  private final atlantafx.base.theme.Theme base;
  private final String tokens;

  Theme(atlantafx.base.theme.Theme base, String tokens) {
    this.base = base;
    this.tokens = tokens;
  }

  /** The theme that goes with the system's colours. */
  public static Theme of(ColorScheme system) {
    return system == ColorScheme.DARK ? DARK : LIGHT;
  }

  String base() {
    return base.getUserAgentStylesheet();
  }

  String tokens() {
    return tokens;
  }
}
