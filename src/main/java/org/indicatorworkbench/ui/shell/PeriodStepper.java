package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;

/** The period at which the report stands, with the one before and after it a click away. */
final class PeriodStepper extends HBox {
  private final Button earlier = step("‹", "Earlier period", -1);
  private final Button later = step("›", "Later period", 1);
  private final MenuButton choice = new MenuButton();
  private final OpenWorkbook open;
  private final List<MenuItem> adding;
  private List<Period> offered = List.of();

  /**
   * @param adding what makes new periods
   */
  PeriodStepper(OpenWorkbook open, List<Command> adding) {
    this.open = open;
    this.adding =
        Stream.concat(adding.stream().map(Command::menuItem), Stream.of(new SeparatorMenuItem()))
            .toList();
    choice.getItems().setAll(this.adding);
    getStyleClass().add("period-stepper");
    choice.setTooltip(new Tooltip("The period that is judged and reported"));
    getChildren().setAll(earlier, choice, later);
    open.readingProperty().subscribe(this::show);
  }

  private Button step(String sign, String name, int by) {
    Button button = new Button(sign);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> go(by));
    return button;
  }

  private void go(int by) {
    List<Period> periods = open.getReading().periods();
    int at = periods.indexOf(open.getReading().asked()) + by;
    if (at >= 0 && at < periods.size()) {
      open.ask(periods.get(at));
    }
  }

  private void show(Reading view) {
    int at = view.periods().indexOf(view.asked());
    choice.setText(view.asked().title());
    choice.setAccessibleText("Period: " + view.asked().title());
    disable(earlier, at <= 0);
    disable(later, at < 0 || at == view.periods().size() - 1);
    offer(view.periods());
  }

  /** Most edits bring no period, and a hundred items are dear to make. */
  private void offer(List<Period> periods) {
    if (!periods.equals(offered)) {
      offered = periods;
      choice
          .getItems()
          .setAll(
              Stream.concat(adding.stream(), periods.reversed().stream().map(this::item)).toList());
    }
  }

  /** A step that ends at the edge keeps the focus here, or the toolkit would give it to Find. */
  private void disable(Button step, boolean isDisabled) {
    if (isDisabled && step.isFocused()) {
      choice.requestFocus();
    }
    step.setDisable(isDisabled);
  }

  private MenuItem item(Period period) {
    MenuItem item = new MenuItem(period.title());
    item.setOnAction(event -> open.ask(period));
    return item;
  }
}
