package org.indicatorworkbench.work.copying;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.export.RagColours;
import org.indicatorworkbench.export.SlideTable;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.pasting.ASelection;
import org.indicatorworkbench.work.pasting.Clip;
import org.indicatorworkbench.work.pasting.Paste;
import org.indicatorworkbench.work.pasting.PasteTarget;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyingTest {
  private static final double READABLE = 4.5;
  private static final Period MAY = period("2023-05");
  private static final Period JUNE = period("2023-06");

  private final Workspace contents =
      new AWorkspace()
          .with("A1", percentage().with("2023-05", "35/80").with("2023-06", "12.345"))
          .with("A2", percentage().with("2023-05", "tbd"))
          .with("A3", percentage().with("2023-05", "90%").with("2023-06", "-"))
          .made();

  private final CopiedBlock figures =
      new CopiedBlock(
          List.of("May-23", "Jun-23"),
          List.of(
              List.of(figure("A1", MAY, "44%"), figure("A1", JUNE, "12%")),
              List.of(figure("A2", MAY, "tbc"), figure("A2", JUNE, ""))));

  private final CopiedBlock mixed =
      new CopiedBlock(
          List.of("Code", "Indicator", "Rating", "Jun-23"),
          List.of(
              List.of(words("007"), words("=1+1 & <b>"), rating(Rag.AMBER), number("1,953")),
              List.of(
                  words("V3"), words("two\nlines \"q\""), rating(Rag.NOT_RATED), number("-2.1"))));

  @Test
  void others_get_what_is_seen_and_no_formula_among_it() {
    Copied copied = Copying.copy(mixed, CopyKind.CELLS, contents);
    assertEquals(
        "007\t'=1+1 & <b>\tAMBER\t1,953\r\n" + "V3\t\"two\nlines \"\"q\"\"\"\tNOT RATED\t-2.1\r\n",
        copied.text());
    assertEquals(
        "Code\tIndicator\tRating\tJun-23\r\n" + copied.text(),
        Copying.copy(mixed, CopyKind.WITH_HEADINGS, contents).text());
    assertEquals(Optional.empty(), copied.rtf());
  }

  @Test
  void a_spreadsheet_takes_figures_as_figures_and_all_else_as_text() {
    Document page = Jsoup.parse(Copying.copy(mixed, CopyKind.WITH_HEADINGS, contents).html());
    assertEquals(List.of("Code", "Indicator", "Rating", "Jun-23"), page.select("th").eachText());
    assertEquals(
        List.of("007", "=1+1 & <b>", "AMBER", "V3", "two lines \"q\"", "NOT RATED"),
        page.select("td[sdnum=2057;0;@]").eachText());
    assertEquals(List.of("1,953", "-2.1"), page.select("td:not([style])").eachText());
    assertTrue(
        page.select("td[sdnum]").stream()
            .allMatch(cell -> cell.attr("style").equals("mso-number-format:\"\\@\"")));
  }

  @Test
  void a_slide_table_has_its_look_in_every_cell_and_ratings_as_word_and_shape() {
    Copied copied = Copying.copy(mixed, CopyKind.SLIDE_TABLE, contents);
    Document page = Jsoup.parse(copied.html());
    assertEquals(
        List.of(
            "007", "=1+1 & <b>", "◆ AMBER", "1,953", "V3", "two lines \"q\"", "NOT RATED", "-2.1"),
        page.select("td").eachText());
    for (Element cell : page.select("th, td")) {
      assertTrue(cell.attr("style").contains("font-size:12pt"), cell.outerHtml());
      assertTrue(cell.attr("style").contains("color:#"), cell.outerHtml());
    }
    assertEquals(List.of("Jun-23", "1,953", "-2.1"), page.select("[align=right]").eachText());
    assertEquals("#FFF1C2", page.select("td").get(2).attr("bgcolor"));
  }

  @Test
  void a_slide_table_is_rtf_too_with_every_sign_escaped() {
    CopiedBlock block =
        new CopiedBlock(List.of("Indicator"), List.of(List.of(words("a {b} \\c – 🙂\nnext"))));
    String rtf = Copying.copy(block, CopyKind.SLIDE_TABLE, contents).rtf().orElseThrow();
    assertTrue(rtf.contains(" a \\{b\\} \\\\c \\u8211? \\u-10179?\\u-8638?\\line next\\cell"), rtf);
    assertTrue(rtf.chars().allMatch(sign -> sign == '\n' || sign >= ' ' && sign < 0x7F), rtf);
    assertEquals(2, rtf.split("\\\\trowd", -1).length - 1);
    assertEquals(
        rtf.chars().filter(sign -> sign == '{').count(),
        rtf.chars().filter(sign -> sign == '}').count());
  }

  @ParameterizedTest
  @EnumSource(Rag.class)
  void every_rating_can_be_read_on_its_ground(Rag rag) {
    assertTrue(contrast(RagColours.ink(rag), RagColours.tint(rag)) >= READABLE);
    assertTrue(contrast(SlideTable.HEADING_INK, SlideTable.HEADING_GROUND) >= READABLE);
    // Impress drops the ground of a heading and lays its own grey beneath.
    assertTrue(contrast(SlideTable.HEADING_INK, 0xB3B3B3) >= READABLE);
  }

  @Test
  void a_table_wider_than_a_page_takes_the_room_from_its_longest_words_and_from_no_number() {
    CopiedBlock wide =
        new CopiedBlock(
            List.of("Indicator", "A", "B", "C", "D", "E"),
            List.of(
                List.of(
                    words("Children with a child protection plan visited in time"),
                    number("123,456,789"),
                    number("123,456,789"),
                    number("123,456,789"),
                    number("1"),
                    number("1"))));
    Document page = Jsoup.parse(Copying.copy(wide, CopyKind.SLIDE_TABLE, contents).html());
    List<String> widths = page.select("th").eachAttr("width");
    assertEquals(widths.get(1), widths.get(2));
    assertEquals(List.of("170", "121", "121", "121", "34", "34"), widths);
  }

  @Test
  void a_block_copied_and_pasted_back_gives_the_same_values_with_their_parts() {
    String own = Copying.copy(figures, CopyKind.SLIDE_TABLE, contents).own();
    assertEquals("35/80\t12.345\r\npending\t\r\n", own);
    Clip clip = new Clip(own, "44%\t12%\r\ntbc\t\r\n", "", false);
    assertTrue(onto("A1", clip).edits().changes(true).isEmpty());

    // One row further down: A2 gets the values of A1, A3 those of A2.
    Workspace pasted = contents.with(onto("A2", clip).edits().changes(false));
    for (Period month : List.of(MAY, JUNE)) {
      assertEquals(value(contents, "A1", month), value(pasted, "A2", month));
      assertEquals(value(contents, "A2", month), value(pasted, "A3", month));
    }
  }

  private org.indicatorworkbench.work.pasting.PastePlan onto(String code, Clip clip) {
    PasteTarget target = ASelection.from(code, contents).over(MAY, JUNE).made();
    var plan = Paste.read(clip, target, () -> false).plan(contents, true, () -> false);
    assertFalse(plan.edits().outcomes().isEmpty());
    return plan;
  }

  private static Object value(Workspace contents, String code, Period month) {
    return contents
        .entry(new IndicatorCode(code))
        .flatMap(entry -> entry.series().at(month))
        .map(seen -> seen.value());
  }

  private static AnIndicator percentage() {
    return AnIndicator.thatIs(Polarity.HIGHER);
  }

  private static CopiedCell figure(String code, Period month, String text) {
    Place place = new Place.Figure(new IndicatorCode(code), month);
    return new CopiedCell(text, true, Optional.empty(), Optional.of(place));
  }

  private static CopiedCell words(String text) {
    return new CopiedCell(text, false, Optional.empty());
  }

  private static CopiedCell number(String text) {
    return new CopiedCell(text, true, Optional.empty());
  }

  private static CopiedCell rating(Rag rag) {
    return new CopiedCell(rag.word(), false, Optional.of(rag));
  }

  private static double contrast(int one, int other) {
    double[] light = Stream.of(one, other).mapToDouble(CopyingTest::luminance).sorted().toArray();
    return (light[1] + 0.05) / (light[0] + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8 & 0xFF) + 0.0722 * part(rgb & 0xFF);
  }

  private static double part(int level) {
    double share = level / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
