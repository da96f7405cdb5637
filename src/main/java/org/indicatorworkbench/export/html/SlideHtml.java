package org.indicatorworkbench.export.html;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.export.CellBlock;
import org.indicatorworkbench.export.RagColours;

/**
 * A finished table for a slide or a paper. Every style stands in its own cell, because office
 * programs drop style sheets when they paste; fonts are named in an old tag too, which some read
 * instead.
 */
public final class SlideHtml {
  private static final String BORDER = "border:0.75pt solid #D0D7DE;padding:3pt 6pt;";
  private static final String FONT = "font-family:Arial,sans-serif;font-size:12pt;";
  private static final String HEADING = "background:#0B3A5E;color:#FFFFFF;font-weight:bold;";
  private static final int INK = 0x1F2328;

  private SlideHtml() {}

  /** The table as a page of its own. */
  public static String of(CellBlock block) {
    StringBuilder html =
        new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>")
            .append("<table cellspacing=\"0\" style=\"border-collapse:collapse;")
            .append(FONT)
            .append("\"><thead><tr>");
    for (int column = 0; column < block.headings().size(); column++) {
      heading(block.headings().get(column), isNumeric(block, column), html);
    }
    html.append("</tr></thead><tbody>");
    for (var line : block.lines()) {
      html.append("<tr>");
      line.forEach(cell -> cell(cell, html));
      html.append("</tr>");
    }
    return html.append("</tbody></table></body></html>").toString();
  }

  private static boolean isNumeric(CellBlock block, int column) {
    return !block.lines().isEmpty() && block.lines().getFirst().get(column).numeric();
  }

  private static void heading(String text, boolean numeric, StringBuilder html) {
    html.append("<th bgcolor=\"#0B3A5E\"")
        .append(aligned(numeric))
        .append(" style=\"")
        .append(BORDER)
        .append(FONT)
        .append(HEADING)
        .append("\">")
        .append(inFont(Html.text(text), 0xFFFFFF, true))
        .append("</th>");
  }

  private static void cell(CellBlock.Cell cell, StringBuilder html) {
    Optional<Rag> rag = cell.rag();
    int ink = rag.map(RagColours::ink).orElse(INK);
    html.append("<td")
        .append(rag.map(one -> " bgcolor=\"" + colour(RagColours.tint(one)) + "\"").orElse(""))
        .append(aligned(cell.numeric()))
        .append(" style=\"")
        .append(BORDER)
        .append(FONT)
        .append("color:")
        .append(colour(ink))
        .append(';')
        .append(rag.map(SlideHtml::ground).orElse(""))
        .append("\">")
        .append(inFont(Html.text(words(cell)), ink, rag.isPresent()))
        .append("</td>");
  }

  private static String ground(Rag rag) {
    return "font-weight:bold;background:" + colour(RagColours.tint(rag)) + ";";
  }

  /** A rating is never said by its colour alone. */
  private static String words(CellBlock.Cell cell) {
    return cell.rag().map(rag -> (rag.shape() + " " + rag.word()).strip()).orElse(cell.text());
  }

  private static String inFont(String text, int ink, boolean bold) {
    String words = bold ? "<b>" + text + "</b>" : text;
    return "<font face=\"Arial\" color=\"" + colour(ink) + "\">" + words + "</font>";
  }

  private static String aligned(boolean numeric) {
    return numeric ? " align=\"right\"" : " align=\"left\"";
  }

  private static String colour(int rgb) {
    return "#%06X".formatted(rgb);
  }
}
