package org.indicatorworkbench.export.pptx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The titles of a deck. Two slides of one title could not be told apart by it. */
final class Titles {
  private static final int MOST_LINES = 2;
  private static final double ROOM_FOR_NUMBER = 0.2;

  private final Set<String> taken = new HashSet<>();

  /**
   * A title that no other slide has.
   *
   * @param words cut where they are too long for a slide
   * @param number such as " (2 of 3)", which is never cut; may be empty
   */
  String unique(String words, String number) {
    double room = Look.CONTENT_WIDTH * (1 - ROOM_FOR_NUMBER);
    String cut = Look.SMALLEST_TITLE.cut(Clean.text(words), room, MOST_LINES);
    String start = cut.isEmpty() ? "Untitled" : cut;
    String unique = start + number;
    for (int next = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); next++) {
      unique = start + number + " [" + next + "]";
    }
    return unique;
  }
}
