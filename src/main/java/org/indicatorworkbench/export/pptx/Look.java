package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.export.RagColours;

/** Colours, sizes and distances of the slides. Lengths are in points. */
final class Look {
  static final double PAGE_WIDTH = 960;
  static final double PAGE_HEIGHT = 540;
  static final double MARGIN = 42;
  static final double CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

  static final Color NAVY = new Color(0x0B3A5E);
  static final Color WHITE = Color.WHITE;
  static final Color INK = new Color(0x1F2328);
  static final Color MUTED = new Color(0x57606A);
  static final Color GRID = new Color(0xD0D7DE);
  static final Color TARGET_LINE = new Color(0x6E7781);

  static final TextStyle TITLE = new TextStyle(24, true);
  static final TextStyle SMALLER_TITLE = new TextStyle(20, true);
  static final TextStyle SMALLEST_TITLE = new TextStyle(16, true);
  static final TextStyle BODY = new TextStyle(12, false);
  static final TextStyle BODY_BOLD = new TextStyle(12, true);

  private Look() {}

  /** The colour of a rating's word: at least 4.5 to 1 against its tint. */
  static Color ink(Rag rag) {
    return new Color(RagColours.ink(rag));
  }

  /** The ground of a rating. */
  static Color tint(Rag rag) {
    return new Color(RagColours.tint(rag));
  }
}
