package org.indicatorworkbench.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The recipes that come with the program, each after a kind of paper that councils publish. */
public final class Recipes {
  /** Slides for a board: the last few periods, how they are judged, and how the year went. */
  public static final Recipe BOARD_DECK =
      new Recipe(
          "Board deck",
          4,
          EnumSet.of(Part.TARGET, Part.RATING, Part.DIRECTION, Part.TREND, Part.COMPARATORS),
          true);

  /** The table of a scrutiny panel's paper: thirteen periods, so that a year can be compared. */
  public static final Recipe PANEL_PAPER =
      new Recipe(
          "Panel paper",
          13,
          EnumSet.of(Part.CODE, Part.TARGET, Part.RATING, Part.DIRECTION, Part.COMPARATORS),
          true);

  /**
   * One row an indicator for the managers who answer for it: six periods, both changes, how the
   * year was.
   */
  public static final Recipe MONTHLY_DATASET =
      new Recipe(
          "Monthly dataset",
          6,
          EnumSet.of(
              Part.CODE,
              Part.OWNER,
              Part.CHANGE_ON_PREVIOUS,
              Part.CHANGE_ON_LAST_YEAR,
              Part.AVERAGE,
              Part.MAXIMUM,
              Part.TARGET,
              Part.RATING,
              Part.COMPARATORS,
              Part.OWN_LAST_YEAR),
          true);

  /** What is used when nobody chose: the deck, which is due first. */
  public static final Recipe DEFAULT = BOARD_DECK;

  private static final List<Recipe> ALL = List.of(BOARD_DECK, PANEL_PAPER, MONTHLY_DATASET);

  private Recipes() {}

  /** Every recipe, in the order in which they are offered. */
  public static List<Recipe> all() {
    return ALL;
  }

  /** The recipe of that name, capitals or not. */
  public static Optional<Recipe> named(String name) {
    return ALL.stream().filter(recipe -> recipe.name().equalsIgnoreCase(name.strip())).findFirst();
  }
}
