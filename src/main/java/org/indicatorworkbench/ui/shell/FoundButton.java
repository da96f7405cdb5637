package org.indicatorworkbench.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.indicatorworkbench.domain.check.Findings;
import org.indicatorworkbench.domain.check.Severity;
import org.indicatorworkbench.ui.checks.ChecksModel;
import org.indicatorworkbench.ui.control.Command;

/** The button at the foot that says how much the checks found, and shows it. */
final class FoundButton {
  private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");

  private FoundButton() {}

  static Button of(Command command, ChecksModel checks) {
    Button button =
        command
            .named(
                Bindings.createStringBinding(
                    () -> words(checks.findingsProperty().get()), checks.findingsProperty()))
            .button();
    button.getStyleClass().addAll("flat", "found");
    checks
        .findingsProperty()
        .subscribe(
            found ->
                button.pseudoClassStateChanged(BLOCKED, found.filter(Findings::block).isPresent()));
    return button;
  }

  private static String words(Optional<Findings> found) {
    return found.map(FoundButton::words).orElse("Checking…");
  }

  private static String words(Findings found) {
    int count = found.open().size();
    long blocking = found.count(Severity.BLOCKS);
    String findings = count == 0 ? "✓ No findings" : count == 1 ? "1 finding" : count + " findings";
    return blocking == 0 ? findings : "■ " + findings + " (" + blocking + " to be mended)";
  }
}
