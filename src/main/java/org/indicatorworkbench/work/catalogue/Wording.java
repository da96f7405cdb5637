package org.indicatorworkbench.work.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;

/**
 * A definition as it once stood.
 *
 * @param text empty when there was none
 * @param since when it was written
 * @param who wrote it, as the journal names them
 */
public record Wording(String text, Instant since, String who) {

  /**
   * Every wording of the definition, the latest first.
   *
   * @param history the changes of one indicator, newest first
   */
  public static List<Wording> of(List<AppliedChange> history) {
    List<Wording> wordings = new ArrayList<>();
    for (AppliedChange past : history) {
      if (past.change() instanceof Change.OfIndicator of
          && of.after().isPresent()
          && !definition(of.before()).equals(definition(of.after()))) {
        Wording wording =
            new Wording(
                definition(of.after()).orElseThrow(), past.entry().at(), past.entry().who());
        // The same text again, under another code, was written when it was first.
        if (!wordings.isEmpty() && wordings.getLast().text().equals(wording.text())) {
          wordings.removeLast();
        }
        wordings.add(wording);
      }
    }
    return List.copyOf(wordings);
  }

  private static Optional<String> definition(Optional<Indicator> indicator) {
    return indicator.map(Indicator::definition);
  }
}
