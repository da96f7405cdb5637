package org.indicatorworkbench.report;

import java.util.List;

/**
 * A commentary as it is printed.
 *
 * @param title what it is about: an indicator's title, "What happened" for a section
 * @param paragraphs at least one
 * @param draft whether it is not yet released; a draft is printed with that word
 */
public record Narrative(String title, List<Paragraph> paragraphs, boolean draft) {
  public Narrative {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph.
   *
   * @param lead the words that stand out at its beginning, such as "Response:"; empty for none
   * @param text the rest
   */
  public record Paragraph(String lead, String text) {}
}
