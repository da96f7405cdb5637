package org.indicatorworkbench.intake.csv;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises what is no table of text, so that the sentence can say what it is instead. */
final class NoTable {
  private static final int LONGEST_LINE = 1_000_000;
  private static final Map<String, String> SIGNATURES = signatures();

  private NoTable() {}

  private static Map<String, String> signatures() {
    Map<String, String> what = new LinkedHashMap<>();
    what.put("PK\u0003\u0004", "an Excel workbook or another packed file; save the sheet as CSV");
    what.put("\u00d0\u00cf\u0011\u00e0", "an old Office file; save the sheet as CSV");
    what.put("%PDF", "a PDF; import the figures as CSV");
    what.put("SQLite format 3", "a database; a workspace is opened, not imported");
    return what;
  }

  /** What the bytes are, with advice, when their beginning tells. */
  static Optional<String> named(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a text holds signs that no text has. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(NoTable::isControl).count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }

  private static boolean isControl(int sign) {
    return sign < ' ' && "\t\n\r\f\u001a".indexOf(sign) < 0;
  }

  /** The first line that is too long to be a row, where there is one. */
  static Optional<Integer> endlessLine(String text) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean endsWithBoth = text.startsWith("\r\n", at);
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        line += endsWithBoth ? 0 : 1;
        start = at + 1;
      } else if (at - start >= LONGEST_LINE) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
