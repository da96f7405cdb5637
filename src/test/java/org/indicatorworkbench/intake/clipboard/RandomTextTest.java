package org.indicatorworkbench.intake.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.export.csv.TabText;
import org.junit.jupiter.api.Test;

/** Texts that nobody thought of, always the same ones. */
class RandomTextTest {
  private static final String SIGNS = "\"\"\"\t\t\r\n,;<>td/ 17%-x";

  @Test
  void whatever_is_on_the_clipboard_is_rows_or_a_sentence() {
    Random random = new Random(20_230_705);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random, SIGNS, 30);
      String html = random.nextBoolean() ? "<table>" + text(random, SIGNS, 60) : "";
      try {
        assertFalse(ClipboardReader.read(text, html, () -> false).rows().isEmpty());
      } catch (Unreadable sentence) {
        assertFalse(sentence.getMessage().isBlank());
      }
    }
  }

  @Test
  void cells_that_are_written_are_read_again_as_they_were() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      int width = 2 + random.nextInt(4);
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row <= random.nextInt(4); row++) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < width; cell++) {
          cells.add(text(random, "\"\t\nab,;'=", 6).strip());
        }
        rows.add(cells);
      }
      assertEquals(rows, ClipboardReader.rows(TabText.exact(rows), () -> false).rows());
    }
  }

  @Test
  void a_long_text_of_quotes_that_nobody_closes_is_read_once_and_not_once_a_quote() {
    String text = "\"a\n\"b\t".repeat(200_000);
    assertEquals(200_001, ClipboardReader.read(text, "", () -> false).height());
  }

  private static String text(Random random, String signs, int longest) {
    StringBuilder text = new StringBuilder();
    for (int at = random.nextInt(longest); at > 0; at--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
