package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Narrative.Paragraph;

/** The commentaries of a report, cut into paragraphs. */
final class Narratives {
  private static final Pattern RESPONSE = Pattern.compile("(?<!\\S)Response:");

  private Narratives() {}

  /** The texts about a section or the report itself, then those about the rows. */
  static List<Narrative> of(
      Workspace workspace, About about, Period period, List<RowState> rows, Recipe recipe) {
    List<Narrative> narratives = new ArrayList<>();
    if (recipe.commentary()) {
      workspace
          .commentary()
          .at(new CommentaryKey(about, period))
          .flatMap(text -> narrative("What happened", text))
          .ifPresent(narratives::add);
      rows.stream()
          .flatMap(row -> row.commentary().stream().flatMap(text -> about(row, text).stream()))
          .forEach(narratives::add);
    }
    return narratives;
  }

  private static Optional<Narrative> about(RowState row, Commentary text) {
    return narrative(row.indicator().title(), text);
  }

  private static Optional<Narrative> narrative(String title, Commentary commentary) {
    List<Paragraph> paragraphs = new ArrayList<>();
    commentary.text().lines().forEach(line -> split(line, paragraphs));
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Narrative(title, paragraphs, commentary.state() == Commentary.State.DRAFT));
  }

  /** "Response:" begins a paragraph of its own wherever it stands, so that it is found at once. */
  private static void split(String line, List<Paragraph> paragraphs) {
    Matcher matcher = RESPONSE.matcher(line);
    int from = 0;
    String lead = "";
    while (matcher.find()) {
      add(paragraphs, lead, line.substring(from, matcher.start()));
      lead = matcher.group();
      from = matcher.end();
    }
    add(paragraphs, lead, line.substring(from));
  }

  private static void add(List<Paragraph> paragraphs, String lead, String text) {
    if (!lead.isEmpty() || !text.isBlank()) {
      paragraphs.add(new Paragraph(lead, text.strip()));
    }
  }
}
