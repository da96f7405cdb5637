package org.indicatorworkbench.export;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;

/**
 * A rectangle of cells for another program.
 *
 * @param headings those of its columns; empty for none
 * @param lines each as wide as the others
 */
public record CellBlock(List<String> headings, List<List<Cell>> lines) {

  /**
   * A cell.
   *
   * @param text as it is seen; of a rating it begins with its word
   * @param numeric whether it stands in a column of numbers
   * @param rag the rating it says, where it is one
   */
  public record Cell(String text, boolean numeric, Optional<Rag> rag) {}
}
