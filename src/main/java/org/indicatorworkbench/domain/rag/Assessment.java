package org.indicatorworkbench.domain.rag;

import java.util.Optional;

/**
 * A rating and the sentence that explains it.
 *
 * @param computed the rating that the rule gives
 * @param why one sentence without a full stop, with the numbers in it; for NOT RATED the reason
 * @param decision what somebody decided instead for just this period; empty where nobody did
 */
public record Assessment(Rag computed, String why, Optional<Decision> decision) {

  /**
   * A rating in place of the computed one.
   *
   * @param reason in the words of who decided
   * @param author who decided
   */
  public record Decision(Rag rag, String reason, String author) {}

  /** One that nobody decided otherwise. */
  public Assessment(Rag computed, String why) {
    this(computed, why, Optional.empty());
  }

  static Assessment notRated(String why) {
    return new Assessment(Rag.NOT_RATED, why);
  }

  /** The same after what somebody decided. */
  public Assessment with(Optional<Decision> decided) {
    return new Assessment(computed, why, decided);
  }

  /** The rating in force. */
  public Rag rag() {
    return decision.map(Decision::rag).orElse(computed);
  }

  /** Whether the rating in force is another than the computed one. */
  public boolean isOverridden() {
    return rag() != computed;
  }

  /** The rating in full: "AMBER", or "AMBER (computed RED: a school closed)". */
  public String words() {
    return rag().word() + aside();
  }

  /** What stands behind the word of a rating that is overridden; empty for any other. */
  public String aside() {
    return isOverridden()
        ? " (computed " + computed.word() + ": " + bare(decision.orElseThrow().reason()) + ")"
        : "";
  }

  /** Why the rating in force is what it is, the decision first; without a full stop. */
  public String explanation() {
    return isOverridden()
        ? "overridden: %s; computed %s: %s"
            .formatted(bare(decision.orElseThrow().reason()), computed.word(), why)
        : why;
  }

  /** A reason in the middle of a sentence needs no full stop. */
  private static String bare(String reason) {
    return reason.replaceFirst("[.;\\s]+$", "");
  }
}
