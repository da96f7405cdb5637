package org.indicatorworkbench.intake.clipboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.indicatorworkbench.domain.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The table in what office programs, mail and browsers put on the clipboard as HTML. A table inside
 * a cell of another is what was meant, the outer one layout; several beneath each other are read as
 * one. What is hidden is left out. Of a cell the text that is seen counts, not the number some
 * programs hide beside it ({@code sdval="0.4375"} behind 44%): the user can check what they see,
 * and it is the same in the plain text.
 */
final class HtmlTable {

  /** No program draws more, and a page on the web may claim any number. */
  private static final int WIDEST_SPAN = 1_000;

  private final BooleanSupplier cancelled;
  private final List<List<String>> rows = new ArrayList<>();

  /** By column: how many more rows a cell from above covers. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int cells;

  private HtmlTable(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /**
   * The rows of its tables; empty when it has none with a cell. A cell that spans others stands in
   * the first of them, the others are blank, as a spreadsheet has it.
   *
   * @throws Unreadable when there are more cells than can be pasted
   * @throws CancellationException when the user no longer wants them
   */
  static Optional<PastedBlock> find(String html, BooleanSupplier cancelled) {
    Document page = Jsoup.parse(html.contains("<table") ? html : withTable(html));
    HtmlTable reading = new HtmlTable(cancelled);
    page.select("table").stream()
        .filter(table -> table.select("table").size() == 1 && HtmlText.isSeen(table))
        .forEach(reading::table);
    return reading.rows.isEmpty() ? Optional.empty() : Optional.of(new PastedBlock(reading.rows));
  }

  /** Rows outside a table, or a tag in capitals: a parser of pages would drop them. */
  private static String withTable(String html) {
    String small = html.toLowerCase(java.util.Locale.ROOT);
    return small.contains("<table") || !small.contains("<td") ? html : "<table>" + html;
  }

  private void table(Element table) {
    covered.clear();
    table.select("tr").stream().filter(HtmlText::isSeen).forEach(this::row);
  }

  private void row(Element line) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    List<String> row = new ArrayList<>();
    for (Element cell : line.children()) {
      if ((cell.nameIs("td") || cell.nameIs("th")) && HtmlText.isSeen(cell)) {
        passCovered(row);
        int down = span(cell, "rowspan");
        int across = span(cell, "colspan");
        for (int column = 0; column < across; column++) {
          if (down > 1) {
            covered.put(row.size(), down - 1);
          }
          add(row, column == 0 ? HtmlText.of(cell) : "");
        }
      }
    }
    passCovered(row);
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private void passCovered(List<String> row) {
    while (covered.containsKey(row.size())) {
      covered.computeIfPresent(row.size(), (_, left) -> left == 1 ? null : left - 1);
      add(row, "");
    }
  }

  private void add(List<String> row, String text) {
    if (++cells > PastedBlock.MOST_CELLS) {
      throw TooLarge.cells();
    }
    row.add(text);
  }

  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute).strip();
    return text.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(text), WIDEST_SPAN) : 1;
  }
}
