package org.indicatorworkbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.rag.Rag;

/** What a finished table looks like in every form in which it is put on the clipboard. */
public final class SlideTable {
  /** The colours, as 0xRRGGBB. */
  public static final int INK = 0x1F2328;

  public static final int LINES = 0xD0D7DE;

  /** Dark on light: where a program drops the ground, the heading is still read. */
  public static final int HEADING_INK = 0x0B3A5E;

  public static final int HEADING_GROUND = 0xDCE6EE;

  /** The size of its text in points: the least that is readable on a slide. */
  public static final int POINTS = 12;

  private static final double LETTER = 6.8;
  private static final double CAPITAL = 9.2;
  private static final double PADDING = 16;
  private static final double WIDEST = 210;

  /** Between the margins of an A4 page. */
  private static final int PAGE = 453;

  private static final int NARROWEST = 110;

  private SlideTable() {}

  /** The text of a cell; a rating is never said by its colour alone. */
  public static String words(CellBlock.Cell cell) {
    return cell.rag().map(rag -> rating(rag, cell.text())).orElse(cell.text());
  }

  private static String rating(Rag rag, String seen) {
    String aside = seen.substring(Math.min(seen.length(), rag.word().length()));
    return (rag.shape() + " " + rag.word()).strip() + aside;
  }

  /** The colour of a cell's text. */
  public static int ink(CellBlock.Cell cell) {
    return cell.rag().map(RagColours::ink).orElse(INK);
  }

  /** The colour behind it; empty for none. */
  public static Optional<Integer> ground(CellBlock.Cell cell) {
    return cell.rag().map(RagColours::tint);
  }

  /** Whether a column is of numbers, which stand at the right, its heading too. */
  public static boolean isNumeric(CellBlock block, int column) {
    return block.lines().stream().findFirst().map(line -> line.get(column).numeric()).orElse(false);
  }

  private static double width(String text) {
    return text.codePoints()
        .mapToDouble(point -> Character.isUpperCase(point) ? CAPITAL : LETTER)
        .sum();
  }

  /**
   * How wide the columns are in points, so that no number and no rating breaks. Where all of them
   * are wider than an upright page, the one with the longest words gives way.
   */
  public static List<Integer> widths(CellBlock block) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < block.headings().size(); column++) {
      widths.add(width(block, column));
    }
    int over = widths.stream().mapToInt(Integer::intValue).sum() - PAGE;
    int widest = widths.indexOf(widths.stream().max(Integer::compare).orElse(0));
    if (over > 0 && !isNumeric(block, widest)) {
      widths.set(
          widest, Math.max(Math.min(NARROWEST, widths.get(widest)), widths.get(widest) - over));
    }
    return widths;
  }

  private static int width(CellBlock block, int column) {
    Stream<String> texts =
        Stream.concat(
            Stream.of(block.headings().get(column)),
            block.lines().stream().map(line -> words(line.get(column))));
    double widest = texts.mapToDouble(SlideTable::width).max().orElse(0);
    return (int) Math.ceil(Math.min(widest, WIDEST) + PADDING);
  }

  /** Every colour that can occur. */
  public static List<Integer> palette() {
    return Stream.concat(
            Stream.of(INK, LINES, HEADING_GROUND, HEADING_INK),
            Stream.of(Rag.values())
                .flatMap(rag -> Stream.of(RagColours.ink(rag), RagColours.tint(rag))))
        .distinct()
        .toList();
  }
}
