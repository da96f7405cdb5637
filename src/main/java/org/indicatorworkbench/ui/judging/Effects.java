package org.indicatorworkbench.ui.judging;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.work.judging.Simulation;
import org.indicatorworkbench.work.judging.Simulation.Changed;
import org.indicatorworkbench.work.judging.SimulationWords;

/** Which ratings would change: counted in a sentence, and one by one. */
final class Effects extends VBox {
  private static final double SCROLL_BAR = 1.6;

  private final Period asked;
  private final Label counted = JudgingText.of("");
  private final CheckBox only;
  private final TableColumn<Changed, String> name;
  private final TableView<Changed> table = Named.named("Ratings that change", new TableView<>());
  private Simulation shown = Simulation.NOTHING;
  private boolean readable = true;

  /**
   * @param asked the period that is looked at
   */
  Effects(Period asked) {
    this.asked = asked;
    getStyleClass().add("rule-effects");
    counted.getStyleClass().add("rule-counted");
    String title = "Only " + asked.title();
    only = Named.named(title, new CheckBox(title));
    only.selectedProperty().addListener(_ -> refresh());
    table.getStyleClass().add("plan-table");
    column("Period", 7, change -> change.period().label());
    name = column("Indicator", 16, change -> change.code() + "  " + change.title());
    rating("Now", Changed::from);
    rating("Would be", Changed::to);
    column("Printed", 8, change -> change.published().map(Rag::word).orElse("–"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(JudgingText.heading("Ratings that would change"), counted, only, table);
    counted.fontProperty().subscribe(_ -> fit());
    table.widthProperty().subscribe(_ -> fit());
  }

  /**
   * @param isReadable whether the rule has no problem
   */
  void show(Simulation simulation, boolean isReadable) {
    shown = simulation;
    readable = isReadable;
    refresh();
  }

  private void refresh() {
    List<Changed> changes = only.isSelected() ? shown.in(asked) : shown.changes();
    counted.setText(
        readable ? SimulationWords.of(changes) : "The rule cannot be read yet; see above.");
    table.getItems().setAll(changes);
    table.setPlaceholder(new Label(readable ? "No rating would change." : ""));
  }

  /** Columns have no size in em of their own; the name of the indicator has what is left. */
  private void fit() {
    double em = counted.getFont().getSize();
    double others =
        table.getColumns().stream()
            .filter(column -> column != name)
            .mapToDouble(column -> (double) column.getUserData() * em)
            .sum();
    table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * em));
    name.setPrefWidth(
        Math.max((double) name.getUserData() * em, table.getWidth() - others - SCROLL_BAR * em));
  }

  private TableColumn<Changed, String> column(
      String heading, double em, Function<Changed, String> text) {
    TableColumn<Changed, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    add(column, em);
    return column;
  }

  private void rating(String heading, Function<Changed, Rag> rag) {
    TableColumn<Changed, Rag> column = new TableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(rag.apply(row.getValue())));
    column.setCellFactory(_ -> new PillCell());
    add(column, 9);
  }

  private void add(TableColumn<Changed, ?> column, double em) {
    column.setUserData(em);
    column.setReorderable(false);
    table.getColumns().add(column);
  }
}
