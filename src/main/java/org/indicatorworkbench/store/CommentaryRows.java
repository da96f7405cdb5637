package org.indicatorworkbench.store;

import java.util.List;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** Commentary on indicators, sections and the report. */
final class CommentaryRows implements Mapping<Change.OfCommentary> {
  private static final Table TABLE =
      Table.of("commentary", List.of("about", "name", "period"), List.of("text", "state"));
  private static final String INDICATOR = "indicator";
  private static final String SECTION = "section";
  private static final String REPORT = "report";
  private static final EnumText<Commentary.State> STATES =
      new EnumText<>(Commentary.State.values(), Commentary.State::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfCommentary change) {
    return new RowChange(
        this,
        key(change.key()),
        change.before().map(CommentaryRows::texts),
        change.after().map(CommentaryRows::texts));
  }

  @Override
  public Change.OfCommentary read(RowChange row) {
    Cells key = new Cells(row.key());
    return new Change.OfCommentary(
        new CommentaryKey(about(key.text(), key.text()), PeriodText.read(key.text())),
        row.before().map(CommentaryRows::commentary),
        row.after().map(CommentaryRows::commentary));
  }

  private static List<String> key(CommentaryKey key) {
    String period = PeriodText.write(key.period());
    return switch (key.about()) {
      case About.OneIndicator(IndicatorCode code) -> List.of(INDICATOR, code.text(), period);
      case About.OneSection(Section section) -> List.of(SECTION, section.name(), period);
      case About.TheReport() -> List.of(REPORT, "", period);
    };
  }

  private static About about(String about, String name) {
    return switch (about) {
      case INDICATOR -> new About.OneIndicator(new IndicatorCode(name));
      case SECTION -> new About.OneSection(new Section(name));
      case REPORT -> About.REPORT;
      default -> throw new Unreadable("no commentary can be about “" + about + "”");
    };
  }

  private static List<String> texts(Commentary commentary) {
    return List.of(commentary.text(), commentary.state().key());
  }

  private static Commentary commentary(List<String> texts) {
    Cells cells = new Cells(texts);
    return new Commentary(cells.text(), STATES.read(cells.text()));
  }
}
