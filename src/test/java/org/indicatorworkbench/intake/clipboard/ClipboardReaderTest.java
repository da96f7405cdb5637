package org.indicatorworkbench.intake.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClipboardReaderTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("texts")
  void a_text_is_these_rows(String text, List<List<String>> rows) {
    assertEquals(rows, ClipboardReader.read(text, "", () -> false).rows());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        // What spreadsheets write.
        arguments("1,953\t70%\r\n12.03 days\ttbd\r\n", rows("1,953|70%", "12.03 days|tbd")),
        arguments("1\t2\n3\t4", rows("1|2", "3|4")),
        arguments("1\t2\r3\t4\r", rows("1|2", "3|4")),
        arguments("\"35/80\r\n(44%)\"\t-\r\n", List.of(List.of("35/80\n(44%)", "-"))),
        arguments("\"a\tb\"\tsay \"hi\"\n", List.of(List.of("a\tb", "say \"hi\""))),
        arguments("\"say \"\"hi\"\"\n\"\t2", List.of(List.of("say \"hi\"", "2"))),
        arguments("\"\"\t2", rows("|2")),
        arguments("1\t\r\n\t\r\n3\t4\r\n", rows("1|", "|", "3|4")),
        arguments("\u00a070%\u00a0\t\ufeff 5 \u200b", rows("70%|5")),
        arguments("5\t6\0", rows("5|6")),
        // Quotes that are none.
        arguments("\"hi\" he said\t2\n", List.of(List.of("\"hi\" he said", "2"))),
        arguments("\"open\t2\n3\t4\n", List.of(List.of("\"open", "2"), List.of("3", "4"))),
        arguments("5\" pipe\t2\n", List.of(List.of("5\" pipe", "2"))),
        // Ragged: a row without cells says nothing, a blank cell is a blank.
        arguments(
            "1\t2\n3\n\n4\t5\n",
            List.of(List.of("1", "2"), List.of("3"), List.of(), List.of("4", "5"))),
        // One column: blank lines are rows, the last line end begins none.
        arguments("70%\n\n80%\n", rows("70%", "", "80%")),
        arguments("70%\n\n", rows("70%", "")),
        // A comma in a number cuts nothing.
        arguments("1,953", rows("1,953")),
        arguments("1,953\n2,041\n", rows("1,953", "2,041")),
        arguments("1,953\n-1,234,567\n12,345.5", rows("1,953", "-1,234,567", "12,345.5")),
        // CSV.
        arguments("70%,80%,tbd", rows("70%|80%|tbd")),
        arguments("\"1,953\",70%\n\"2,041\",-\n", rows("1,953|70%", "2,041|-")),
        arguments("1,953;2,041\n3;4", rows("1,953|2,041", "3|4")),
        arguments("code,2023-05,2023-06\nV3,92%,90%\n", rows("code|2023-05|2023-06", "V3|92%|90%")),
        // No CSV: prose, and lines of different widths.
        arguments("Contacts fell, referrals rose", rows("Contacts fell, referrals rose")),
        arguments(
            "Re-referrals, within a year\nVisits, in time",
            rows("Re-referrals, within a year", "Visits, in time")),
        arguments("1,2\n3,4,5", rows("1,2", "3,4,5")));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("pages")
  void html_is_these_rows(String html, List<List<String>> rows) {
    assertEquals(rows, ClipboardReader.read("ragged\ttext\nx", html, () -> false).rows());
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(
            "<table><tr><td x:num=\"0.4375\">44%</td><td sdval=\"1953\""
                + " sdnum=\"1033;0;#,##0\">1,953</td></tr></table>",
            rows("44%|1,953")),
        arguments(
            "<table><tr><td><p>35/80</p><p>(44%)</p></td><td>a<br>b</td></tr></table>",
            List.of(List.of("35/80\n(44%)", "a\nb"))),
        arguments(
            "<table><tr><td>\n"
                + "  12.03\n"
                + "   days&nbsp; </td><td><b>7</b><span>0%</span></td></tr></table>",
            rows("12.03 days|70%")),
        arguments(
            "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>"
                + "</table>",
            rows("a||b", "1|2|3")),
        arguments(
            "<table><tr><td rowspan=3>a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"
                + "<tr><td>b</td><td>4</td></tr></table>",
            rows("a|1", "|2", "|3", "b|4")),
        arguments(
            "<table><tr><td>1</td><td rowspan=2 colspan=2>a</td></tr><tr><td>2</td></tr></table>",
            rows("1|a|", "2||")),
        arguments("<table><tr><td colspan=0>1</td><td colspan=x>2</td></tr></table>", rows("1|2")),
        arguments(
            "<table><tr><td>1<span style='mso-hide:all;DISPLAY: none'>9</span></td>"
                + "<td style='display:none'>8</td><td>2</td></tr>"
                + "<tr style='display:none'><td>7</td></tr></table>",
            rows("1|2")),
        arguments(
            "<style>td{}</style><table><tr><td><style>p{}</style>5<comment>x</comment></td></tr></table>",
            rows("5")),
        arguments(
            "<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
            rows("1|2")),
        arguments(
            "<table><tr><td>1</td></tr></table><p>and</p><table><tr><td>2</td></tr></table>",
            rows("1", "2")),
        arguments("<TABLE><TR><TD>1</TD><TH>2</TH></TR></TABLE>", rows("1|2")),
        arguments("<tr><td>1</td><td>2</td></tr>", rows("1|2")),
        arguments("<TR><TD>1</TD></TR>", rows("1")));
  }

  @Test
  void a_text_whose_rows_are_equally_long_is_taken_and_not_the_html() {
    String html = "<table><tr><td>html</td><td>html</td></tr></table>";
    assertEquals(rows("1|2"), ClipboardReader.read("1\t2\r\n", html, () -> false).rows());
  }

  @Test
  void a_single_column_is_taken_from_the_html_which_says_where_a_cell_ends() {
    String html = "<table><tr><td>35/80<br>(44%)</td></tr><tr><td>7,5</td></tr></table>";
    assertEquals(
        List.of(List.of("35/80\n(44%)"), List.of("7,5")),
        ClipboardReader.read("35/80\n(44%)\n7,5\n", html, () -> false).rows());
  }

  @Test
  void a_table_that_libre_office_writer_copied_is_its_cells_and_not_its_paragraphs()
      throws IOException {
    assertEquals(
        List.of(
            List.of("1,953", "70%"), List.of("35/80\n(44%)", "12.03 days"), List.of("tbd", "-")),
        ClipboardReader.read(copied("utf8-string"), copied("text-html"), () -> false).rows());
  }

  private static String copied(String form) throws IOException {
    String name = "/clipboard/writer-table/" + form;
    try (InputStream in = ClipboardReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void text_of_a_word_processor_without_a_table_is_a_cell_a_line() {
    String html = "<p>Contacts rose.</p><p>Referrals fell.</p>";
    assertEquals(
        rows("Contacts rose.", "Referrals fell."),
        ClipboardReader.read("Contacts rose.\r\nReferrals fell.\r\n", html, () -> false).rows());
  }

  @Test
  void however_deep_a_text_is_nested_it_is_read() {
    String deep = "<span>".repeat(20_000) + "70%" + "</span>".repeat(20_000);
    assertEquals(
        rows("70%|2"),
        ClipboardReader.read(
                "", "<table><tr><td>" + deep + "</td><td>2</td></tr></table>", () -> false)
            .rows());
  }

  @Test
  void nothing_that_can_be_pasted_is_one_sentence() {
    for (String text : List.of("", " \r\n", "\0")) {
      assertEquals(
          "There is no text on the clipboard; copy the cells first",
          assertThrows(
                  Unreadable.class, () -> ClipboardReader.read(text, "<img src='x'>", () -> false))
              .getMessage());
    }
  }

  @Test
  void more_cells_than_can_be_looked_at_are_refused_as_a_whole() {
    String text = "1\t2\n".repeat(PastedBlock.MOST_CELLS / 2) + "1\t2\n";
    assertEquals(
        "The block on the clipboard has more than 2,000,000 cells; copy a part of it, or import the"
            + " file",
        assertThrows(Unreadable.class, () -> ClipboardReader.read(text, "", () -> false))
            .getMessage());
  }

  @Test
  void reading_stops_when_it_is_no_longer_wanted() {
    assertThrows(CancellationException.class, () -> ClipboardReader.read("1\t2\n", "", () -> true));
    String html = "<table><tr><td>1</td></tr></table>";
    assertThrows(CancellationException.class, () -> ClipboardReader.read("", html, () -> true));
  }

  private static List<List<String>> rows(String... rows) {
    return Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList();
  }
}
