package org.indicatorworkbench.intake.clipboard;

import java.util.Set;
import java.util.regex.Pattern;
import org.indicatorworkbench.intake.CellText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell as it is seen: line breaks where lines end, nothing that is hidden. */
final class HtmlText {
  private static final Pattern HIDDEN =
      Pattern.compile("display *: *none|visibility *: *hidden|mso-hide *: *all");
  private static final Set<String> NOT_SHOWN =
      Set.of("style", "script", "comment", "template", "title", "head");

  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern AROUND_BREAK = Pattern.compile(" *\n[ \n]*");

  private HtmlText() {}

  static String of(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.childNodes().forEach(node -> append(node, text));
    String single = SPACES.matcher(text).replaceAll(" ");
    return CellText.tidy(AROUND_BREAK.matcher(single).replaceAll("\n"));
  }

  /** Whether neither its own style nor its kind hides it. */
  static boolean isSeen(Element element) {
    return !NOT_SHOWN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !HIDDEN.matcher(element.attr("style").toLowerCase(java.util.Locale.ROOT)).find();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("[\\s\u00a0]", " "));
    } else if (node instanceof Element element && isSeen(element)) {
      boolean breaks = element.nameIs("br") || element.isBlock();
      text.append(breaks ? "\n" : "");
      element.childNodes().forEach(child -> append(child, text));
      text.append(breaks ? "\n" : "");
    }
  }
}
