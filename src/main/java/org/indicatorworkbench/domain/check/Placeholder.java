package org.indicatorworkbench.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.row.RowState;

/** Words in a text that stand for others which somebody still has to write. */
final class Placeholder implements Check {
  private static final Rule RULE = new Rule("placeholder", Severity.BLOCKS);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(tbc|tbd|todo|lorem ipsum|xx+)\\b"
              + "|\\binsert (text|figure|date|name)\\b"
              + "|\\bto be (added|confirmed|completed|written)\\b"
              + "|\\[[^\\]]*\\b(insert|add|name|figure|text|date)\\b[^\\]]*\\]"
              + "|\\?\\?+|<[a-z ]+>");

  @Override
  public List<Finding> findings(Checked checked) {
    Stream<Finding> rows =
        checked.rows().stream()
            .flatMap(
                row ->
                    first(texts(row))
                        .map(words -> RULE.at(row.code(), row.asked(), said(words), words))
                        .stream());
    Optional<Finding> others =
        first(others(checked)).map(words -> RULE.overall(checked.asked(), said(words), words));
    return Stream.concat(others.stream(), rows).toList();
  }

  private static Stream<String> texts(RowState row) {
    return Stream.of(
        row.indicator().title(),
        row.indicator().definition(),
        row.commentary().map(Commentary::text).orElse(""));
  }

  /** What is written about the report and its sections. */
  private static Stream<String> others(Checked checked) {
    return Stream.concat(
            Stream.of(About.REPORT),
            checked.workspace().sections().stream().map(About.OneSection::new))
        .map(about -> new CommentaryKey(about, checked.asked()))
        .flatMap(key -> checked.workspace().commentary().at(key).stream())
        .map(Commentary::text);
  }

  private static Optional<String> first(Stream<String> texts) {
    return texts.map(WORDS::matcher).filter(Matcher::find).map(Matcher::group).findFirst();
  }

  private static String said(String words) {
    return "“%s” was left in a text. Write what it stands for.".formatted(words);
  }
}
