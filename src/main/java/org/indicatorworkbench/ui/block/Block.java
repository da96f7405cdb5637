package org.indicatorworkbench.ui.block;

/**
 * The selected rectangle, from where the user began to where it was drawn.
 *
 * @param anchor the corner that stays
 * @param extent the corner that moves, which may be above or left of the other
 */
public record Block(Position anchor, Position extent) {

  /** One cell. */
  public static Block at(Position position) {
    return new Block(position, position);
  }

  /** The same from the anchor on to another place. */
  public Block extendedTo(Position position) {
    return new Block(anchor, position);
  }

  /** The rectangle. */
  public CellRange range() {
    return CellRange.around(anchor, extent);
  }
}
