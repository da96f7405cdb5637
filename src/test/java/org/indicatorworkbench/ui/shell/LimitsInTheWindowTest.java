package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.junit.jupiter.api.Test;

/** The user finds that a process is another one since January, says so, and thinks better of it. */
final class LimitsInTheWindowTest extends GridInWindowTest {
  private static final IndicatorCode P5 = new IndicatorCode("P5");

  @Test
  void limits_are_computed_anew_with_a_reason_and_taken_back() {
    startAt("P5 Jun-23");
    assertEquals("Concern, low", ringed().getFirst());
    assertEquals(
        "67% in June 2023 is below the lower limit of 68.4%: concern, as higher is better; no value"
            + " within the limits meets the target of 76%",
        row(P5).spc().why());
    choose("New limits from June 2023…");
    press(KeyCode.ENTER);
    settle();
    assertEquals(
        "Say why: the reason is shown with the limits.",
        get(() -> find("#rebase-problem", Label.class).getText()));
    onFx(
        () -> {
          periods().setValue(PeriodReader.read("2023-01", Optional.empty()));
          find("#rebase-reason", TextField.class).setText("new placements team");
        });
    settle();
    assertTrue(
        get(() -> find("#rebase-preview", Label.class).getText())
            .endsWith("limits computed anew from January 2023: new placements team."));
    press(KeyCode.ENTER);
    assertUndoIs("New limits of P5 from January 2023");
    settle();
    assertTrue(process().endsWith("anew from January 2023: new placements team."), process());
    choose("Take back new limits from January 2023: new placements team");
    assertUndoIs("Take back new limits of P5 from January 2023");
    settle();
    assertTrue(process().startsWith("67% in June 2023 is below the lower limit"), process());
  }

  private void choose(String item) {
    onFx(
        () -> {
          MenuButton limits = find("#chart-limits", MenuButton.class);
          limits.show();
          limits.getItems().stream()
              .filter(one -> one.getText().equals(item))
              .findFirst()
              .ifPresent(MenuItem::fire);
          limits.hide();
        });
    settle();
  }

  private List<String> ringed() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".inspector .spc-pill").stream()
                .map(pill -> pill.getAccessibleText())
                .toList());
  }

  private String process() {
    return get(() -> find(".chart-process", Label.class).getText());
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<Period> periods() {
    return find("#rebase-from", ChoiceBox.class);
  }
}
