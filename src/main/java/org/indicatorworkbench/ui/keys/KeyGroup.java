package org.indicatorworkbench.ui.keys;

/** The headings of the table of keys, in its order. */
public enum KeyGroup {
  MOVE("Go from cell to cell"),
  FIND("Find"),
  SELECT("Select"),
  EDIT("Change figures"),
  EDITOR("While a cell is edited"),
  COPY("Copy and paste"),
  SECTION("On a section, or an indicator with parts"),
  STRUCTURE("Indicators, sections and periods"),
  VIEW("Choose what is shown"),
  WINDOW("Anywhere in the window");

  private final String title;

  KeyGroup(String title) {
    this.title = title;
  }

  /** As it stands above the group's rows. */
  public String title() {
    return title;
  }
}
