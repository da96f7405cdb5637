package org.indicatorworkbench.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.work.importing.ImportPlan;
import org.indicatorworkbench.work.importing.OtherChange;
import org.indicatorworkbench.work.importing.PlannedFile;
import org.indicatorworkbench.work.importing.RatingChange;
import org.indicatorworkbench.work.importing.ValueChange;

/** The lists of a dry run: figures, everything else that would change, and what is left out. */
final class PlanTables {
  private static final String NOTHING = "–";

  /** The least width in em in which two lists stand side by side. */
  private static final double SIDE_BY_SIDE = 64;

  private static final double FIGURES_SHARE = 0.6;

  /** A rejection and the file it is in. */
  private record Refusal(String file, Rejected rejected) {}

  private PlanTables() {}

  static Node of(ImportPlan plan) {
    VBox left = new VBox();
    if (!plan.values().isEmpty() || plan.others().isEmpty()) {
      left.getChildren().addAll(titled("Figures", figures(plan), "No figure would change."));
    }
    if (!plan.others().isEmpty()) {
      left.getChildren().addAll(titled("Everything else", others(plan.others()), ""));
    }
    SplitPane tables = new SplitPane(left);
    if (plan.hasRejected()) {
      VBox right = new VBox();
      right.getChildren().addAll(titled("Rejected", refusals(plan), ""));
      tables.getItems().add(right);
      tables.setDividerPositions(FIGURES_SHARE);
    }
    VBox.setVgrow(tables, Priority.ALWAYS);
    Label title = (Label) left.getChildren().getFirst();
    tables
        .widthProperty()
        .subscribe(
            width ->
                tables.setOrientation(
                    width.doubleValue() < SIDE_BY_SIDE * title.getFont().getSize()
                        ? Orientation.VERTICAL
                        : Orientation.HORIZONTAL));
    return tables;
  }

  private static List<Node> titled(String title, TableView<?> table, String empty) {
    Label label = new Label(title);
    label.getStyleClass().add("table-title");
    label.setLabelFor(table);
    label.fontProperty().subscribe(font -> fit(table, font.getSize()));
    table.setAccessibleText(title);
    table.setPlaceholder(new Label(empty));
    VBox.setVgrow(table, Priority.ALWAYS);
    return List.of(label, table);
  }

  private static TableView<ValueChange> figures(ImportPlan plan) {
    TableView<ValueChange> table = table(plan.values());
    column(table, "", 7, value -> value.what().phrase());
    column(table, "Code", 5, value -> value.code().text());
    column(table, "Indicator", 16, ValueChange::title);
    column(table, "Period", 7, value -> value.period().label());
    column(table, "Now", 6, value -> value.now().orElse(NOTHING));
    column(table, "Would be", 9, value -> value.wouldBe().orElse("stays"));
    column(table, "Rating", 13, value -> words(plan.rating(value)));
    return table;
  }

  private static String words(RatingChange rating) {
    String then = (rating.then().shape() + " " + rating.then().word()).strip();
    return rating
        .now()
        .filter(now -> now != rating.then())
        .map(now -> then + ", was " + now.word())
        .orElse(then);
  }

  private static TableView<OtherChange> others(List<OtherChange> changes) {
    TableView<OtherChange> table = table(changes);
    column(table, "", 11, change -> change.what().phrase());
    column(table, "Where", 16, OtherChange::where);
    column(table, "Now", 14, change -> orNothing(change.now()));
    column(table, "Would be", 20, change -> orNothing(change.wouldBe()));
    return table;
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text.lines().findFirst().orElse(NOTHING);
  }

  private static TableView<Refusal> refusals(ImportPlan plan) {
    TableView<Refusal> table =
        table(plan.files().stream().flatMap(file -> refusals(file).stream()).toList());
    if (plan.files().size() > 1) {
      column(table, "File", 10, Refusal::file);
    }
    column(table, "Line", 5, refusal -> String.valueOf(refusal.rejected().line()));
    column(table, "Column", 7, refusal -> refusal.rejected().column());
    column(table, "Value", 8, refusal -> refusal.rejected().value());
    column(table, "Reason", 22, refusal -> refusal.rejected().reason());
    return table;
  }

  private static List<Refusal> refusals(PlannedFile file) {
    return file.rejected().stream()
        .map(rejected -> new Refusal(file.source().place(), rejected))
        .toList();
  }

  private static <T> TableView<T> table(List<T> items) {
    TableView<T> table = new TableView<>();
    table.getItems().setAll(items);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getStyleClass().add("plan-table");
    return table;
  }

  /** Columns have no size in em of their own. */
  private static void fit(TableView<?> table, double em) {
    table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * em));
  }

  private static <T> void column(
      TableView<T> table, String heading, double em, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(of -> new PlanCell<>());
    column.setUserData(em);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }
}
