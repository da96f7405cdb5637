package org.indicatorworkbench.domain.arrangement;

import java.util.Locale;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Grouping;

/**
 * What stands above a group of rows. It is the same in every arrangement, so that a group stays
 * folded.
 *
 * @param by what the rows are grouped by; never NONE
 * @param name the section, the rating's constant, the owner or the outcome; may be empty
 */
public record Heading(Grouping by, String name) {

  /** The heading of a section. */
  public static Heading of(Section section) {
    return new Heading(Grouping.SECTION, section.name());
  }

  static Heading of(Grouping by, RowState row) {
    return new Heading(
        by,
        switch (by) {
          case SECTION -> row.section().name();
          case RATING -> row.rag().name();
          case OWNER -> row.indicator().owner();
          case OUTCOME -> row.indicator().outcome();
          case NONE -> "";
        });
  }

  /** The section that it heads, if it heads one. */
  public Optional<Section> section() {
    return by == Grouping.SECTION ? Optional.of(new Section(name)) : Optional.empty();
  }

  /** What the user reads. */
  public String text() {
    return switch (by) {
      case SECTION -> new Section(name).heading();
      case RATING -> rating(Rag.valueOf(name));
      case OWNER -> name.isEmpty() ? "No owner" : name;
      case OUTCOME -> name.isEmpty() ? "No outcome" : name;
      case NONE -> name;
    };
  }

  private static String rating(Rag rag) {
    String word = rag.word().charAt(0) + rag.word().substring(1).toLowerCase(Locale.ROOT);
    return (rag.shape() + " " + word).strip();
  }
}
