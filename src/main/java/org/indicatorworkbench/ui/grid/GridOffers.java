package org.indicatorworkbench.ui.grid;

import java.util.List;
import org.indicatorworkbench.ui.control.Command;

/**
 * What the window around the grid can do with what is chosen in it: the grid shows it in its menus.
 *
 * @param figure for the figure the user is on, such as its history
 * @param rating for the rating of the indicator the user is on, and its target
 * @param line for the indicator or section the user is on, such as its card
 */
public record GridOffers(List<Command> figure, List<Command> rating, List<Command> line) {
  /** Nothing. */
  static final GridOffers NONE = new GridOffers(List.of(), List.of(), List.of());

  public GridOffers {
    figure = List.copyOf(figure);
    rating = List.copyOf(rating);
    line = List.copyOf(line);
  }
}
