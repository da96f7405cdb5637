package org.indicatorworkbench.domain.ruling;

import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.rag.Rag;

/** A decision of a person over what the program computes. */
public sealed interface Ruling {

  /** Why, in the words of who decided; never blank. */
  String reason();

  /** Who decided, as the journal names people; never blank. */
  String author();

  /**
   * A rating in place of the computed one, which stays visible beside it.
   *
   * @param rag GREEN, AMBER or RED
   */
  record Override(Rag rag, String reason, String author) implements Ruling {
    /**
     * @throws Unreadable when a reason or an author is missing, or the rating is none
     */
    public Override {
      reason = given(reason, "a reason");
      author = given(author, "an author");
      if (rag == Rag.NOT_RATED) {
        throw new Unreadable("a rating can be overridden by GREEN, AMBER or RED only");
      }
    }
  }

  /** Limits that are computed anew, because the process is another one from there on. */
  record Rebase(String reason, String author) implements Ruling {
    /**
     * @throws Unreadable when a reason or an author is missing
     */
    public Rebase {
      reason = given(reason, "a reason");
      author = given(author, "an author");
    }
  }

  /**
   * A finding that need not be mended.
   *
   * @param evidence what the check had found; the ruling lapses once it finds anything else there
   */
  record Waiver(String evidence, String reason, String author) implements Ruling {
    /**
     * @throws Unreadable when a reason or an author is missing
     */
    public Waiver {
      reason = given(reason, "a reason");
      author = given(author, "an author");
    }
  }

  private static String given(String text, String what) {
    if (text.isBlank()) {
      throw new Unreadable("a decision needs " + what);
    }
    return text.strip();
  }
}
