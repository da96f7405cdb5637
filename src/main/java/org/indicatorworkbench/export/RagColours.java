package org.indicatorworkbench.export;

import org.indicatorworkbench.domain.rag.Rag;

/** The colours of ratings in every export, as 0xRRGGBB. */
public final class RagColours {
  private RagColours() {}

  /** The colour of a rating's word: at least 4.5 to 1 against its tint. */
  public static int ink(Rag rag) {
    return switch (rag) {
      case GREEN -> 0x116329;
      case AMBER -> 0x704300;
      case RED -> 0xA40E26;
      case NOT_RATED -> 0x57606A;
    };
  }

  /** The ground of a rating. */
  public static int tint(Rag rag) {
    return switch (rag) {
      case GREEN -> 0xDAFBE1;
      case AMBER -> 0xFFF1C2;
      case RED -> 0xFFE3E0;
      case NOT_RATED -> 0xF3F5F7;
    };
  }
}
