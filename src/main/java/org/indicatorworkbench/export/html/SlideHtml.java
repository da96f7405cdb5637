package org.indicatorworkbench.export.html;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.export.CellBlock;
import org.indicatorworkbench.export.SlideTable;

/**
 * A finished table for a slide or a paper. Every style stands in its own cell, because office
 * programs drop style sheets when they paste; colours and fonts stand in old attributes too, which
 * some read instead.
 */
public final class SlideHtml {
  private static final String BORDER =
      "border:0.75pt solid " + colour(SlideTable.LINES) + ";padding:3pt 6pt;";
  private static final String FONT =
      "font-family:Arial,sans-serif;font-size:" + SlideTable.POINTS + "pt;";

  private SlideHtml() {}

  /**
   * A cell's look.
   *
   * @param ground the colour behind it; empty for none
   */
  private record Look(int ink, Optional<Integer> ground, boolean bold, boolean right, int width) {}

  /** The table as a page of its own. */
  public static String of(CellBlock block) {
    List<Integer> widths = SlideTable.widths(block);
    StringBuilder html =
        new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>")
            .append("<table cellspacing=\"0\" style=\"border-collapse:collapse;")
            .append(FONT)
            .append("\"><thead><tr>");
    for (int column = 0; column < block.headings().size(); column++) {
      Look look =
          new Look(
              SlideTable.HEADING_INK,
              Optional.of(SlideTable.HEADING_GROUND),
              true,
              SlideTable.isNumeric(block, column),
              widths.get(column));
      cell("th", block.headings().get(column), look, html);
    }
    html.append("</tr></thead><tbody>");
    for (List<CellBlock.Cell> line : block.lines()) {
      html.append("<tr>");
      for (int column = 0; column < line.size(); column++) {
        CellBlock.Cell cell = line.get(column);
        Look look =
            new Look(
                SlideTable.ink(cell),
                SlideTable.ground(cell),
                cell.rag().isPresent(),
                cell.numeric(),
                widths.get(column));
        cell("td", SlideTable.words(cell), look, html);
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table></body></html>").toString();
  }

  private static void cell(String tag, String text, Look look, StringBuilder html) {
    String ground = look.ground().map(SlideHtml::colour).orElse("");
    html.append('<').append(tag).append(look.right() ? " align=\"right\"" : " align=\"left\"");
    if (!ground.isEmpty()) {
      html.append(" bgcolor=\"").append(ground).append('"');
    }
    // Attributes count pixels, of which there are 4 to 3 points.
    html.append(" width=\"").append(look.width() * 4 / 3).append("\" style=\"");
    html.append(BORDER).append(FONT).append("color:").append(colour(look.ink())).append(';');
    html.append("width:").append(look.width()).append("pt;");
    html.append("font-weight:").append(look.bold() ? "bold;" : "normal;");
    html.append("text-align:").append(look.right() ? "right;" : "left;");
    if (!ground.isEmpty()) {
      html.append("background:").append(ground).append(';');
    }
    html.append("\"><font face=\"Arial\" color=\"").append(colour(look.ink())).append("\">");
    html.append(look.bold() ? "<b>" : "").append(Html.text(text)).append(look.bold() ? "</b>" : "");
    html.append("</font></").append(tag).append('>');
  }

  private static String colour(int rgb) {
    return "#%06X".formatted(rgb);
  }
}
