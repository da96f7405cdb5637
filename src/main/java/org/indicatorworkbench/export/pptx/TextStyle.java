package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.List;

/**
 * A size of text, and how much room a text takes in it. Every measure has headroom, because each
 * program that shows slides sets text a little differently.
 *
 * @param size in points, 12 or more: smaller text cannot be read in a room
 */
record TextStyle(double size, boolean bold) {
  static final double SMALLEST = 12;
  private static final double HEADROOM = 1.04;
  private static final double LINE = 1.2;
  private static final double LINE_OF_OTHER_FONT = 1.45;
  private static final String CUT = "…";

  TextStyle {
    if (size < SMALLEST) {
      throw new IllegalArgumentException("text of " + size + " points is too small");
    }
  }

  /** The width of a text in one line, in points. */
  double width(String text) {
    return Arial.width(text, bold) * size / 1000 * HEADROOM;
  }

  double widthOfLongestWord(String text) {
    double widest = 0;
    for (String word : text.split(" ")) {
      widest = Math.max(widest, width(word));
    }
    return widest;
  }

  double lineHeight(String text) {
    return size * (Arial.lacks(text) ? LINE_OF_OTHER_FONT : LINE);
  }

  /** The height of a text that is wrapped to a width. */
  double height(String text, double width) {
    return lines(text, width).size() * lineHeight(text);
  }

  /** The text as it breaks at a width; a word that is wider is broken wherever it must be. */
  List<String> lines(String text, double width) {
    return lines(text, width, 0);
  }

  /**
   * As {@link #lines(String, double)}, where other text stands before it in the first line.
   *
   * @param taken how much of the first line that text takes, in points
   */
  List<String> lines(String text, double width, double taken) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double before = lines.isEmpty() ? taken : 0;
      if (before + width(longer) <= width) {
        line.append(line.isEmpty() ? "" : " ").append(word);
      } else {
        if (!line.isEmpty() || before > 0) {
          lines.add(line.toString());
        }
        line.setLength(0);
        line.append(broken(word, width, lines));
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Adds whole lines of a word that is too wide; what is left begins the next line. */
  private String broken(String word, double width, List<String> lines) {
    String rest = word;
    while (width(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** The text cut, with an ellipsis, to so many lines of a width. */
  String cut(String text, double width, int mostLines) {
    List<String> lines = lines(text, width);
    if (lines.size() <= mostLines) {
      return text;
    }
    String kept = String.join(" ", lines.subList(0, mostLines));
    while (lines(kept + CUT, width).size() > mostLines) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
    }
    return kept + CUT;
  }
}
