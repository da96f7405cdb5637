package org.indicatorworkbench.ui.workbook;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.workspace.WorkspaceException;

/** Why a step was not done, as the user reads it. */
final class Refusal {
  private static final Logger LOG = Logger.getLogger(Refusal.class.getName());

  private Refusal() {}

  /** Whether the file holds something else than the step took it for. */
  static boolean isConflict(RuntimeException failure) {
    return failure instanceof WorkspaceException refused
        && refused.kind() == WorkspaceException.Kind.CONFLICT;
  }

  /** One sentence; what nobody expected goes into the log. */
  static String sentence(RuntimeException failure) {
    return switch (failure) {
      case Unreadable refused -> {
        String reason = refused.getMessage();
        yield reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
      }
      case WorkspaceException notWritten -> {
        LOG.log(Level.WARNING, "A change was not written", notWritten);
        yield notWritten.getMessage();
      }
      default -> {
        LOG.log(Level.SEVERE, "A change failed", failure);
        yield "That could not be done; the log says why.";
      }
    };
  }
}
