package org.indicatorworkbench.ui.pasting;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.indicatorworkbench.work.copying.Copied;
import org.indicatorworkbench.work.pasting.Clip;

/** The clipboard of the system; on the toolkit's thread, where it can only be reached. */
final class SystemClipboard {
  private static final String OWN_NAME = "application/x-indicator-workbench-cells";
  private static final DataFormat OWN =
      Optional.ofNullable(DataFormat.lookupMimeType(OWN_NAME))
          .orElseGet(() -> new DataFormat(OWN_NAME));

  /** Text so long is a spreadsheet's; its HTML would be ten times longer and is not fetched. */
  private static final int LONG_TEXT = 1_000_000;

  private SystemClipboard() {}

  static Clip read() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String own = clipboard.getContent(OWN) instanceof String cells ? cells : "";
    String text = own.isEmpty() ? orEmpty(clipboard.getString()) : "";
    String html = own.isEmpty() && text.length() < LONG_TEXT ? orEmpty(clipboard.getHtml()) : "";
    return new Clip(own, text, html, hasPicture(clipboard));
  }

  /**
   * The toolkit knows pictures of its own platform's kind alone; others are named by their type.
   */
  private static boolean hasPicture(Clipboard clipboard) {
    return clipboard.hasImage()
        || clipboard.getContentTypes().stream()
            .flatMap(format -> format.getIdentifiers().stream())
            .anyMatch(type -> type.startsWith("image/"));
  }

  static void write(Copied copied) {
    ClipboardContent content = new ClipboardContent();
    content.putString(copied.text());
    content.putHtml(copied.html());
    copied.rtf().ifPresent(content::putRtf);
    content.put(OWN, copied.own());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
