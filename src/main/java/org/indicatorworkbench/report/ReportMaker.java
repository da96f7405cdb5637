package org.indicatorworkbench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Makes a report: a pure function of a workspace, a recipe and the period asked for. */
public final class ReportMaker {
  private ReportMaker() {}

  /**
   * @param asked the period at which rows are judged, or within which they are judged at their own
   *     last one
   * @param title what the paper is called
   */
  public static Report make(Workspace workspace, Recipe recipe, Period asked, String title) {
    List<RowState> rows = RowDeriver.all(workspace, asked);
    List<ReportSection> sections =
        workspace.sections().stream()
            .map(section -> section(workspace, section, asked, rows, recipe))
            .toList();
    return new Report(
        title,
        workspace.settings().text(Setting.OWN_AUTHORITY).orElse(""),
        asked,
        headline(rows),
        Tally.of(rows.stream().map(RowState::rag)),
        Overviews.of(workspace, asked, sections, recipe),
        sections,
        rows.isEmpty() ? List.of() : notes(rows, sections, workspace.settings().houseRule()));
  }

  private static ReportSection section(
      Workspace workspace, Section section, Period asked, List<RowState> all, Recipe recipe) {
    List<RowState> rows = all.stream().filter(row -> row.section().equals(section)).toList();
    HouseRule house = workspace.settings().houseRule();
    return new ReportSection(
        section.heading(),
        Headline.of(rows),
        rows,
        RowGroup.of(workspace, rows, recipe).stream()
            .map(group -> TableMaker.make(section.heading(), group, recipe, house))
            .toList(),
        Narratives.of(workspace, new About.OneSection(section), asked, rows, recipe));
  }

  private static String headline(List<RowState> rows) {
    if (rows.isEmpty()) {
      return "There are no indicators yet: import a catalogue or a table of values first.";
    }
    Tally tally = Tally.of(rows.stream().map(RowState::rag));
    if (tally.rated() == 0) {
      return Counted.capital(Headline.of(rows)) + ".";
    }
    String counts =
        Stream.of(Rag.GREEN, Rag.AMBER, Rag.RED)
            .filter(rag -> tally.of(rag) > 0)
            .map(rag -> Counted.word(tally.of(rag)) + " " + rag.word().toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
    return Counted.capital(Counted.of(tally.rated(), "rated indicator")) + ": " + counts + ".";
  }

  private static List<Note> notes(
      List<RowState> rows, List<ReportSection> sections, HouseRule house) {
    List<String> signs =
        sections.stream()
            .flatMap(section -> section.tables().stream())
            .flatMap(table -> table.signs().stream())
            .distinct()
            .map(Table.Sign::sentence)
            .toList();
    boolean drafts =
        sections.stream().flatMap(s -> s.narratives().stream()).anyMatch(Narrative::draft);
    List<String> commentary =
        drafts
            ? List.of("A text that begins with the word DRAFT has not been released yet.")
            : List.of();
    return Stream.of(
            RatingWords.note(rows, house),
            DirectionWords.note(rows),
            new Note("Signs", signs),
            new Note("Commentary", commentary))
        .filter(note -> !note.sentences().isEmpty())
        .toList();
  }
}
