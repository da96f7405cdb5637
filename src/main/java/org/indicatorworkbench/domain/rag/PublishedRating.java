package org.indicatorworkbench.domain.rag;

import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;

/**
 * What a paper printed beside a figure. Kept so that checks can hold it against what is computed;
 * nothing is ever rated by it.
 *
 * @param rag the rating that was printed; empty where none was, or where it was lost
 * @param direction the word for the direction of travel as it was printed; empty where none was
 */
public record PublishedRating(Optional<Rag> rag, String direction) {
  /**
   * @throws Unreadable when there is neither a rating nor a direction
   */
  public PublishedRating {
    direction = direction.strip();
    if (rag.isEmpty() && direction.isEmpty()) {
      throw new Unreadable("a published rating needs a rating or a direction");
    }
  }

  /** Both as they were printed: "RED, NEGATIVE". */
  public String words() {
    String printed = rag.map(Rag::word).orElse("");
    return printed + (printed.isEmpty() || direction.isEmpty() ? "" : ", ") + direction;
  }
}
