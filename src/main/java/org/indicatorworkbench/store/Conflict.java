package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;
import org.indicatorworkbench.sqlite.Session;

/** Says where the file is not what a change takes it for. */
final class Conflict {
  private Conflict() {}

  /** A row that is gone, there already, or not as the change has it before. */
  static WorkspaceException changedMeanwhile(Session session, RowChange row) throws SQLException {
    Change change = row.change();
    Shown shown = new Shown(session);
    Optional<String> now = shown.now(row);
    Optional<String> before = shown.before(change);
    String detail =
        now.isEmpty() || now.equals(before)
            ? ""
            : ": it is now " + now.get() + before.map(text -> ", not " + text).orElse("");
    return new WorkspaceException(
        Kind.CONFLICT, place(change) + " was changed meanwhile" + detail + ".");
  }

  /** A row that needs an indicator which is not there, or an indicator that others need. */
  static WorkspaceException dangling(Change change) {
    String sentence =
        change instanceof Change.OfIndicator of
            ? of.code() + " cannot leave the catalogue while it has values, targets or benchmarks."
            : place(change) + " cannot be written, because the indicator is not in the catalogue.";
    return new WorkspaceException(Kind.CONFLICT, sentence);
  }

  private static String place(Change change) {
    return switch (change) {
      case Change.OfIndicator of -> "The indicator " + of.code();
      case Change.OfObservation of -> of.code() + ", " + of.period().title();
      case Change.OfTarget of ->
          "The target of " + of.code() + of.from().map(from -> " from " + from.title()).orElse("");
      case Change.OfBenchmark of ->
          "The figure of "
              + of.either().comparator()
              + " for "
              + of.code()
              + ", "
              + of.either().year();
      case Change.OfCommentary of ->
          "The commentary on " + subject(of.key().about()) + ", " + of.key().period().title();
      case Change.OfSetting of -> "The setting “" + of.setting().key() + "”";
    };
  }

  private static String subject(About about) {
    return switch (about) {
      case About.OneIndicator(IndicatorCode code) -> code.text();
      case About.OneSection(Section section) -> section.heading();
      case About.TheReport() -> "the report";
    };
  }
}
