package org.indicatorworkbench.intake.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.intake.CellText;

/**
 * Reads what another program put on the clipboard, often in two forms.
 *
 * <p>Of the two, the text is taken where it has tabs and all of its rows are equally long: so
 * spreadsheets write it, with line breaks in quotes, and it is a fraction of their HTML. Of a table
 * in a word processor or a mail it has every paragraph on a line of its own, with tabs between or
 * without, and a single column has no tabs to tell it from prose: then the HTML says where a cell
 * ends. A text without a table is a table of commas by {@link CommaText}'s rule, or else one cell a
 * line.
 */
public final class ClipboardReader {

  /** Beyond it the tree of the HTML would take gigabytes; text is ten times cheaper. */
  static final int LONGEST_HTML = 8_000_000;

  private ClipboardReader() {}

  /**
   * The rows of what was copied.
   *
   * @param text the plain text; empty where there is none
   * @param html the same as HTML; empty where there is none
   * @param cancelled asked now and then, on the caller's thread
   * @throws Unreadable when there is no text in it, or more than can be pasted
   * @throws CancellationException when the user no longer wants it
   */
  public static PastedBlock read(String text, String html, BooleanSupplier cancelled) {
    String plain = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    Optional<PastedBlock> tabbed =
        plain.indexOf('\t') < 0 ? Optional.empty() : Optional.of(rows(plain, cancelled));
    return tabbed
        .filter(PastedBlock::isRectangular)
        .or(() -> fromHtml(html, cancelled))
        .or(() -> tabbed)
        .or(() -> CellText.tidy(plain).isEmpty() ? Optional.empty() : lines(plain, cancelled))
        .orElseThrow(
            () ->
                new Unreadable(
                    html.length() > LONGEST_HTML
                        ? "The table on the clipboard is too large; copy a part of it"
                        : "There is no text on the clipboard; copy the cells first"));
  }

  /**
   * The rows of a text that is known to be tabbed.
   *
   * @throws Unreadable when it has more cells than can be pasted
   * @throws CancellationException when the user no longer wants it
   */
  public static PastedBlock rows(String text, BooleanSupplier cancelled) {
    return DelimitedText.read(text, '\t', cancelled);
  }

  private static Optional<PastedBlock> fromHtml(String html, BooleanSupplier cancelled) {
    return html.isEmpty() || html.length() > LONGEST_HTML
        ? Optional.empty()
        : HtmlTable.find(html, cancelled).filter(ClipboardReader::hasText);
  }

  private static boolean hasText(PastedBlock block) {
    return block.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty());
  }

  private static Optional<PastedBlock> lines(String text, BooleanSupplier cancelled) {
    return CommaText.find(text, cancelled).or(() -> Optional.of(rows(text, cancelled)));
  }
}
