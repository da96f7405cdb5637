package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.CommentaryRow;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.IndicatorRef;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans commentary. */
final class CommentaryStep {
  private record Text(String text, Optional<Commentary.State> state) {}

  private final DraftCatalogue catalogue;
  private final Gathered<CommentaryKey, Text> gathered =
      new Gathered<>(Text::equals, _ -> "another text", "subject and period");

  CommentaryStep(DraftCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Change> plan(List<FileTally> files, Workspace start) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Texts texts) {
        texts.rows().forEach(row -> read(file, row));
      }
    }
    List<Change> changes = new ArrayList<>();
    gathered
        .agreed()
        .forEach(
            (key, given) -> {
              Optional<Commentary> before = start.commentary().at(key);
              Commentary after = after(given.value(), before);
              if (!before.equals(Optional.of(after))) {
                changes.add(new Change.OfCommentary(key, before, Optional.of(after)));
              }
            });
    return changes;
  }

  /** A state that the file leaves blank stays as it is; a new text is a draft. */
  private static Commentary after(Text text, Optional<Commentary> before) {
    return new Commentary(
        text.text(),
        text.state().or(() -> before.map(Commentary::state)).orElse(Commentary.State.DRAFT));
  }

  private void read(FileTally file, CommentaryRow row) {
    Optional<About> about = file.read(row.line(), row.about(), this::about);
    Optional<Period> period =
        about.flatMap(
            known ->
                file.read(
                    row.line(), row.period(), text -> PeriodReader.read(text, frequency(known))));
    if (period.isPresent() && row.text().isBlank()) {
      file.used(row.line());
    } else if (period.isPresent()) {
      file.read(row.line(), row.state(), CommentaryStep::state)
          .ifPresent(
              state ->
                  gathered.add(
                      new CommentaryKey(about.orElseThrow(), period.get()),
                      new Given<>(
                          file, row.line(), row.about(), new Text(row.text().text(), state))));
    }
  }

  private About about(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    if (name.equals("report")) {
      return About.REPORT;
    }
    if (text.isEmpty()) {
      throw new Unreadable(
          "it is not said what the text is about; give a code, a section or report");
    }
    return indicator(text)
        .<About>map(found -> new About.OneIndicator(found.code()))
        .or(
            () ->
                catalogue.all().stream()
                    .map(Indicator::section)
                    .filter(section -> section.name().equalsIgnoreCase(text))
                    .findFirst()
                    .map(About.OneSection::new))
        .orElseThrow(
            () ->
                new Unreadable(
                    "“" + text + "” is no indicator's code and no section; write one, or report"));
  }

  private Optional<Indicator> indicator(String text) {
    try {
      IndicatorCode code = new IndicatorCode(text);
      return catalogue
          .find(new IndicatorRef(Optional.of(code), Optional.empty(), ""))
          .flatMap(catalogue::get);
    } catch (Unreadable tooLongForCode) {
      return Optional.empty();
    }
  }

  private Optional<Frequency> frequency(About about) {
    return about instanceof About.OneIndicator one
        ? catalogue.get(one.code()).map(Indicator::frequency)
        : Optional.empty();
  }

  private static Optional<Commentary.State> state(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Commentary.State.values())
            .filter(state -> state.key().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(() -> new Unreadable("“" + text + "” is no state; write draft or ready")));
  }
}
