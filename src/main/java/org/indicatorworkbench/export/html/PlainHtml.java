package org.indicatorworkbench.export.html;

import java.util.regex.Pattern;
import org.indicatorworkbench.export.CellBlock;

/**
 * A table without a look of its own, for spreadsheets. Whatever is no figure is marked as text,
 * once for Excel and once for LibreOffice: else {@code =1+1} becomes a formula there, {@code 24/31}
 * a date and the code {@code 007} a 7.
 */
public final class PlainHtml {
  private static final Pattern FIGURE = Pattern.compile("[-+]?(0|[1-9][\\d,]*)?(\\.\\d+)?%?");
  private static final String AS_TEXT = " style='mso-number-format:\"\\@\"' sdnum=\"2057;0;@\"";

  private PlainHtml() {}

  /** The table as a page of its own. */
  public static String of(CellBlock block) {
    StringBuilder html =
        new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
    if (!block.headings().isEmpty()) {
      html.append("<tr>");
      block.headings().forEach(heading -> cell("th", heading, false, html));
      html.append("</tr>");
    }
    for (var line : block.lines()) {
      html.append("<tr>");
      line.forEach(cell -> cell("td", cell.text(), cell.numeric(), html));
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private static void cell(String tag, String text, boolean numeric, StringBuilder html) {
    boolean isFigure = numeric && FIGURE.matcher(text).matches();
    html.append('<')
        .append(tag)
        .append(numeric ? " align=\"right\"" : "")
        .append(isFigure ? "" : AS_TEXT)
        .append('>')
        .append(Html.text(text))
        .append("</")
        .append(tag)
        .append('>');
  }
}
