package org.indicatorworkbench.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.work.exporting.Exporting.Format;

/** What to export and how, before the file is named. */
public final class ExportView extends VBox {

  /**
   * @param target asks the user where to write a format; empty when nowhere
   * @param leave closes this view
   */
  public ExportView(ExportModel model, Function<Format, Optional<Path>> target, Runnable leave) {
    getStyleClass().addAll("sheet", "export-view");
    setAccessibleText("Export");
    Label title = new Label("Export " + model.period().title());
    title.getStyleClass().add("sheet-title");
    VBox choices = new VBox(8, heading("What it shows"));
    choose(choices, Recipes.all(), Recipe::name, model.recipeProperty());
    choices.getChildren().add(heading("Format"));
    choose(choices, java.util.List.of(Format.values()), Format::title, model.formatProperty());
    choices.getStyleClass().add("export-choices");
    Button write =
        Command.of(
                "Choose file…",
                "Names the file and writes it",
                () ->
                    target
                        .apply(model.formatProperty().get())
                        .ifPresent(
                            file -> {
                              leave.run();
                              model.write(file);
                            }))
            .button();
    write.getStyleClass().add("accent");
    write.setDefaultButton(true);
    Button cancel = Command.of("Cancel", "Writes nothing", leave).button();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(10, gap, cancel, write);
    foot.getStyleClass().add("sheet-foot");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    getChildren().setAll(head, choices, foot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("table-title");
    return heading;
  }

  private static <T> void choose(
      VBox choices, java.util.List<T> all, Function<T, String> name, ObjectProperty<T> chosen) {
    ToggleGroup group = new ToggleGroup();
    for (T one : all) {
      RadioButton button = new RadioButton(name.apply(one));
      button.setToggleGroup(group);
      button.setSelected(one.equals(chosen.get()));
      button
          .selectedProperty()
          .subscribe(
              isSelected -> {
                if (isSelected) {
                  chosen.set(one);
                }
              });
      choices.getChildren().add(button);
    }
  }
}
