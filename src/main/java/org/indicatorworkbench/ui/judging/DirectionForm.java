package org.indicatorworkbench.ui.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.trend.Against;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.WordSet;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.work.judging.DirectionPreview;

/** By which convention, in which words and against what directions of travel are printed. */
public final class DirectionForm extends BorderPane {
  private final DirectionModel model;
  private final Choices<Convention> convention;

  /**
   * @param leave closes this form
   */
  public DirectionForm(DirectionModel model, Runnable leave) {
    this.model = model;
    getStyleClass().addAll("sheet", "direction-form");
    getStylesheets().add(DirectionForm.class.getResource("judging.css").toExternalForm());
    setAccessibleText("Direction of travel");
    Label title = new Label("Direction of travel");
    title.getStyleClass().add("sheet-title");
    VBox head =
        new VBox(title, muted("One convention for the whole workspace; every table says it."));
    head.getStyleClass().add("sheet-head");
    convention =
        new Choices<>(
            "Which rows are judged",
            List.of(Convention.values()),
            DirectionForm::words,
            model.conventionProperty());
    VBox page = new VBox(fields(), preview());
    page.getStyleClass().add("sheet-words");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sheet-scroll");
    setTop(head);
    setCenter(scroll);
    setBottom(SheetFoot.of("One undo takes it all back.", leave, "Cancel", apply(leave)));
    SheetFoot.leaveOnEscape(this, leave);
  }

  /** The focus goes to the convention in force. */
  @Override
  public void requestFocus() {
    convention.requestFocus();
  }

  private Command apply(Runnable leave) {
    return Command.of(
            "Apply",
            "Prints every direction by this rule from now on",
            () ->
                model
                    .apply()
                    .thenAccept(
                        done -> {
                          if (done) {
                            leave.run();
                          }
                        }))
        .when(
            Bindings.createBooleanBinding(
                () -> model.problemProperty().get().isEmpty(), model.problemProperty()));
  }

  private GridPane fields() {
    Choices<WordSet> words =
        new Choices<>(
            "Words of judged rows",
            List.of(WordSet.values()),
            set -> set.key().replace(" ", ", "),
            model.wordsProperty());
    words.disableProperty().bind(model.conventionProperty().isEqualTo(Convention.RAW));
    Choices<Against> against =
        new Choices<>(
            "Compared with",
            List.of(Against.values()),
            DirectionForm::words,
            model.againstProperty());
    Choices<AverageOf> averages =
        new Choices<>(
            "12-month averages",
            List.of(AverageOf.values()),
            DirectionForm::words,
            model.averageOfProperty());
    GridPane fields = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    fields.getColumnConstraints().setAll(half, half);
    fields.addColumn(0, convention, words, deadBand());
    fields.addColumn(1, against, averages);
    fields.getStyleClass().add("choice-columns");
    return fields;
  }

  private VBox deadBand() {
    Label label = new Label("Dead-band");
    label.getStyleClass().add("words-heading");
    TextField field = new TextField();
    field.setAccessibleText("Dead-band");
    field.setPrefColumnCount(8);
    field.setMaxWidth(USE_PREF_SIZE);
    field.textProperty().bindBidirectional(model.deadBandProperty());
    label.setLabelFor(field);
    Label hint = muted("");
    model
        .problemProperty()
        .subscribe(
            problem -> {
              hint.setText(
                  problem.orElse(
                      "A change up to this size counts as none: points of a percentage, units of"
                          + " any other figure."));
              hint.getStyleClass().setAll("label", problem.isPresent() ? "failure" : "muted");
              field.setAccessibleHelp(hint.getText());
            });
    VBox box = new VBox(label, field, hint);
    box.getStyleClass().add("rule-choices");
    return box;
  }

  private VBox preview() {
    VBox lines = new VBox();
    lines.getStyleClass().add("direction-preview");
    model.previewProperty().subscribe(preview -> lines.getChildren().setAll(lines(preview)));
    return lines;
  }

  private static List<Label> lines(Optional<DirectionPreview> preview) {
    List<Label> lines = new ArrayList<>();
    preview.ifPresent(
        would -> {
          lines.add(heading("This would be printed"));
          Stream.concat(would.examples().stream(), would.legend().stream())
              .map(DirectionForm::line)
              .forEach(lines::add);
          lines.add(muted(would.difference()));
        });
    return lines;
  }

  private static String words(Convention convention) {
    return switch (convention) {
      case IMPROVEMENT -> "With target and polarity: ↑ means better";
      case RAW -> "None: ↑ means more, in every row";
    };
  }

  private static String words(Against against) {
    return switch (against) {
      case PREVIOUS -> "The last earlier figure";
      case LAST_YEAR -> "The same period a year before";
      case AVERAGE -> "The 12-month average";
    };
  }

  private static String words(AverageOf averageOf) {
    return switch (averageOf) {
      case VALUES -> "Of values: each counts the same";
      case SUMS -> "Of sums: numerators by denominators";
    };
  }

  private static Label heading(String words) {
    Label heading = line(words);
    heading.getStyleClass().add("words-heading");
    return heading;
  }

  private static Label muted(String words) {
    Label muted = line(words);
    muted.getStyleClass().add("muted");
    return muted;
  }

  private static Label line(String words) {
    Label line = new Label(words);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
