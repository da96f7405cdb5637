package org.indicatorworkbench.ui.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.RowFilter.Condition;
import org.indicatorworkbench.domain.view.ViewWords;
import org.indicatorworkbench.ui.control.Named;

/** What a filter can ask of the rows there are, to be ticked. */
final class FilterChoice extends VBox {
  private final ViewModel model;

  FilterChoice(ViewModel model) {
    this.model = model;
    getStyleClass().add("card-content");
    VBox conditions = new VBox();
    conditions.getStyleClass().add("choices");
    List.of(Condition.values()).forEach(one -> conditions.getChildren().add(box(one)));
    getChildren().addAll(heading("Rating"), ratings(), heading("To do"), conditions);
    List<Section> sections = model.rows().stream().map(row -> row.section()).distinct().toList();
    if (sections.size() > 1) {
      list("Section", sections, Section::heading, this::box);
    }
    List<String> owners =
        model.rows().stream().map(row -> row.indicator().owner()).distinct().sorted().toList();
    if (owners.size() > 1) {
      list("Owner", owners, ViewWords::owner, this::ownerBox);
    }
    getChildren().addAll(heading("Values changed since"), since());
  }

  private FlowPane ratings() {
    FlowPane ratings = new FlowPane();
    ratings.getStyleClass().add("choices");
    for (Rag rag : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED)) {
      ratings
          .getChildren()
          .add(
              box(
                  (rag.shape() + " " + ViewWords.rating(rag)).strip(),
                  filter -> filter.ratings().contains(rag),
                  asked -> filter().with(rag, asked)));
    }
    return ratings;
  }

  private <T> void list(
      String title, List<T> all, Function<T, String> words, Function<T, CheckBox> box) {
    Pane choices = new VBox();
    choices.getStyleClass().add("choices");
    choices.getChildren().addAll(all.stream().map(box).toList());
    choices.setAccessibleText(title + ": " + String.join(", ", all.stream().map(words).toList()));
    getChildren().addAll(heading(title), choices);
  }

  private CheckBox box(Condition condition) {
    return box(
        condition.title(),
        filter -> filter.conditions().contains(condition),
        asked -> filter().with(condition, asked));
  }

  private CheckBox box(Section section) {
    return box(
        section.heading(),
        filter -> filter.sections().contains(section),
        asked -> filter().with(section, asked));
  }

  private CheckBox ownerBox(String owner) {
    return box(
        ViewWords.owner(owner),
        filter -> filter.owners().contains(owner),
        asked -> filter().withOwner(owner, asked));
  }

  /** A box that follows the filter, whoever changes it. */
  private CheckBox box(
      String title, Function<RowFilter, Boolean> holds, Function<Boolean, RowFilter> next) {
    CheckBox box = new CheckBox(title);
    box.setMnemonicParsing(false);
    box.setOnAction(_ -> model.show(next.apply(box.isSelected())));
    follow(box, () -> box.setSelected(holds.apply(filter())));
    return box;
  }

  private DatePicker since() {
    DatePicker day =
        Named.named(
            "Values changed since",
            "Shows indicators with a value that was changed on that day or later",
            new DatePicker());
    day.setPromptText("Any time");
    follow(day, () -> day.setValue(filter().changedSince().orElse(null)));
    day.valueProperty().addListener((_, _, now) -> since(Optional.ofNullable(now)));
    return day;
  }

  private void since(Optional<LocalDate> day) {
    if (!filter().changedSince().equals(day)) {
      model.show(filter().since(day));
    }
  }

  private RowFilter filter() {
    return model.getView().filter();
  }

  /** Follows for as long as the control is on the screen: the model outlives the card. */
  private void follow(Node control, Runnable show) {
    show.run();
    model.viewProperty().when(control.sceneProperty().isNotNull()).subscribe(_ -> show.run());
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("card-heading");
    return heading;
  }
}
