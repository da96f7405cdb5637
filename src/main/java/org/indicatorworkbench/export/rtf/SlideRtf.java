package org.indicatorworkbench.export.rtf;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.export.CellBlock;
import org.indicatorworkbench.export.SlideTable;

/** A finished table for a slide: LibreOffice Impress makes a table of this and not of HTML. */
public final class SlideRtf {
  private static final int TWIPS = 20;
  private static final List<String> SIDES = List.of("t", "l", "b", "r");
  private static final List<Integer> PALETTE = SlideTable.palette();

  private SlideRtf() {}

  /** The table as a document of its own. */
  public static String of(CellBlock block) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}");
    rtf.append("{\\colortbl;");
    PALETTE.forEach(
        rgb ->
            rtf.append(
                "\\red%d\\green%d\\blue%d;".formatted(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)));
    rtf.append("}\n");
    List<Integer> widths = SlideTable.widths(block);
    headings(block, widths, rtf);
    block.lines().forEach(line -> line(line, widths, rtf));
    return rtf.append('}').toString();
  }

  private static void headings(CellBlock block, List<Integer> widths, StringBuilder rtf) {
    rtf.append("\\trowd\\trgaph120\\trhdr");
    int edge = 0;
    for (int width : widths) {
      edge += width * TWIPS;
      definition(Optional.of(SlideTable.HEADING_GROUND), edge, rtf);
    }
    for (int column = 0; column < widths.size(); column++) {
      boolean right = SlideTable.isNumeric(block, column);
      text(block.headings().get(column), SlideTable.HEADING_INK, true, right, rtf);
    }
    rtf.append("\\row\n");
  }

  private static void line(List<CellBlock.Cell> line, List<Integer> widths, StringBuilder rtf) {
    rtf.append("\\trowd\\trgaph120");
    int edge = 0;
    for (int column = 0; column < line.size(); column++) {
      edge += widths.get(column) * TWIPS;
      definition(SlideTable.ground(line.get(column)), edge, rtf);
    }
    for (CellBlock.Cell cell : line) {
      boolean bold = cell.rag().isPresent();
      text(SlideTable.words(cell), SlideTable.ink(cell), bold, cell.numeric(), rtf);
    }
    rtf.append("\\row\n");
  }

  private static void definition(Optional<Integer> ground, int edge, StringBuilder rtf) {
    for (String side : SIDES) {
      rtf.append("\\clbrdr").append(side).append("\\brdrs\\brdrw15\\brdrcf");
      rtf.append(number(SlideTable.LINES));
    }
    ground.ifPresent(colour -> rtf.append("\\clcbpat").append(number(colour)));
    rtf.append("\\clvertalc\\cellx").append(edge);
  }

  private static void text(String text, int ink, boolean bold, boolean right, StringBuilder rtf) {
    rtf.append("\\pard\\plain\\intbl\\sb40\\sa40").append(right ? "\\qr" : "\\ql");
    rtf.append("\\f0\\fs").append(2 * SlideTable.POINTS).append("\\cf").append(number(ink));
    rtf.append(bold ? "\\b " : " ");
    text.chars().forEach(unit -> append((char) unit, rtf));
    rtf.append("\\cell");
  }

  private static void append(char unit, StringBuilder rtf) {
    if (unit == '\\' || unit == '{' || unit == '}') {
      rtf.append('\\').append(unit);
    } else if (unit == '\n') {
      rtf.append("\\line ");
    } else if (unit >= ' ' && unit < 0x7F) {
      rtf.append(unit);
    } else if (unit > 0x9F) {
      // Signed, and followed by what a reader without Unicode shows.
      rtf.append("\\u").append((short) unit).append('?');
    }
  }

  private static int number(int rgb) {
    return PALETTE.indexOf(rgb) + 1;
  }
}
