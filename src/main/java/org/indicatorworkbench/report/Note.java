package org.indicatorworkbench.report;

import java.util.List;

/**
 * A remark on how to read the report.
 *
 * @param title what it is about: "Rating", "Direction"
 * @param sentences whole ones, with full stops
 */
public record Note(String title, List<String> sentences) {
  public Note {
    sentences = List.copyOf(sentences);
  }
}
