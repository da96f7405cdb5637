package org.indicatorworkbench.work.editing;

/**
 * A text for a place: typed, pasted, filled.
 *
 * @param text blank takes the value away
 */
public record TypedCell(Place place, String text) {

  /** One that takes away what stands there. */
  public static TypedCell cleared(Place place) {
    return new TypedCell(place, "");
  }
}
