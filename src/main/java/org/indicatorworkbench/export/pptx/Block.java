package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.report.Narrative;
import org.indicatorworkbench.report.Note;

/**
 * A paragraph of prose.
 *
 * @param lead bold words at its beginning; empty for none
 * @param text the rest
 * @param begins whether it is the first of a narrative
 */
record Block(String lead, String text, boolean begins) {
  private static final double INSIDE = 5;
  private static final double BETWEEN = 12;
  private static final int MOST_TITLE_LINES = 3;

  static List<Block> of(Narrative narrative) {
    List<Block> blocks = new ArrayList<>();
    TextStyle largest = Prose.SIZES.getFirst().bold();
    String name = largest.cut(Clean.text(narrative.title()), Flow.WIDTH, MOST_TITLE_LINES);
    String stop = name.endsWith("…") ? "" : ".";
    String title = (narrative.draft() ? "DRAFT. " : "") + name + stop;
    for (Narrative.Paragraph paragraph : narrative.paragraphs()) {
      boolean first = blocks.isEmpty();
      String lead = first ? (title + " " + paragraph.lead()).strip() : paragraph.lead();
      blocks.add(new Block(Clean.text(lead), Clean.text(paragraph.text()), first));
    }
    return blocks;
  }

  static Block of(Note note) {
    return new Block(note.title() + ".", Clean.text(String.join(" ", note.sentences())), true);
  }

  /** The space above it in points, where it does not begin a column. */
  double before() {
    return begins ? BETWEEN : INSIDE;
  }

  double height(Prose prose, double width) {
    return lines(prose, width).size() * lineHeight(prose);
  }

  double lineHeight(Prose prose) {
    return prose.plain().lineHeight(lead + text);
  }

  /** The text cut in two where a column ends. */
  Stream<Block> splitAfter(int lines, Prose prose, double width) {
    List<String> all = lines(prose, width);
    int leadLines = leadLines(prose, width).size();
    int end = Math.max(lines, leadLines);
    if (end >= all.size()) {
      return Stream.of(this);
    }
    String start = String.join(" ", all.subList(leadLines - 1, end)).strip();
    String rest = String.join(" ", all.subList(end, all.size()));
    return Stream.of(new Block(lead, start, begins), new Block("", rest, false));
  }

  private List<String> leadLines(Prose prose, double width) {
    return prose.bold().lines(lead, width);
  }

  /** One entry a line; those of the lead are blank but for text that follows it on its last. */
  private List<String> lines(Prose prose, double width) {
    List<String> leading = leadLines(prose, width);
    double taken = lead.isEmpty() ? 0 : prose.bold().width(leading.getLast() + " ");
    List<String> lines = new ArrayList<>();
    leading.stream().skip(1).forEach(_ -> lines.add(""));
    lines.addAll(prose.plain().lines(text, width, taken));
    return lines;
  }
}
