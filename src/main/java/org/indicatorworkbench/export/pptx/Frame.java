package org.indicatorworkbench.export.pptx;

import java.util.List;

/**
 * What surrounds the content of a slide, measured.
 *
 * @param title as it is set, cut if it would take too many lines
 * @param titleStyle the largest in which it is short enough
 * @param subtitle one line
 * @param foot what a reader needs to read the table; empty for none
 */
record Frame(String title, TextStyle titleStyle, String subtitle, String foot) {
  static final double TITLE_TOP = 30;
  static final double NUMBER_WIDTH = 48;
  static final double FOOT_BOTTOM = Look.PAGE_HEIGHT - 22;

  private static final int TITLE_LINES = 2;
  private static final int FOOT_LINES = 6;
  private static final double GAP = 12;
  private static final double FOOT_WIDTH = Look.CONTENT_WIDTH - NUMBER_WIDTH - GAP;

  static Frame of(String title, String subtitle, String foot) {
    String clean = Clean.text(title);
    TextStyle style = titleStyle(clean);
    return new Frame(
        style.cut(clean, Look.CONTENT_WIDTH, TITLE_LINES),
        style,
        Look.BODY.cut(Clean.text(subtitle), Look.CONTENT_WIDTH, 1),
        Look.BODY.cut(Clean.text(foot), FOOT_WIDTH, FOOT_LINES));
  }

  /** One line in a large size if that can be, else two in the largest that can. */
  private static TextStyle titleStyle(String title) {
    for (int lines = 1; lines <= TITLE_LINES; lines++) {
      for (TextStyle style : List.of(Look.TITLE, Look.SMALLER_TITLE)) {
        if (style.lines(title, Look.CONTENT_WIDTH).size() <= lines) {
          return style;
        }
      }
    }
    return Look.SMALLEST_TITLE;
  }

  double titleHeight() {
    return titleStyle.height(title, Look.CONTENT_WIDTH);
  }

  double subtitleTop() {
    return TITLE_TOP + titleHeight() + 3;
  }

  double subtitleHeight() {
    return Look.BODY.lineHeight(subtitle);
  }

  /** Where the content begins. */
  double top() {
    return subtitleTop() + subtitleHeight() + GAP;
  }

  double footTop() {
    return FOOT_BOTTOM - footHeight();
  }

  double footHeight() {
    return Math.max(Look.BODY.lineHeight(""), Look.BODY.height(foot, FOOT_WIDTH));
  }

  double footWidth() {
    return FOOT_WIDTH;
  }

  /** The height of the room for the content. */
  double height() {
    return footTop() - GAP - top();
  }
}
