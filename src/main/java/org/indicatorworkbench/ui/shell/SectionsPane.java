package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleExpression;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.work.Owed;
import org.indicatorworkbench.work.WorkList;

/** The left edge: the sections with how each stands, and the lists that are work to do. */
final class SectionsPane extends VBox {
  /** The height of a line, in heights of the heading's text. */
  private static final double LINE = 2.5;

  private static final int FEWEST = 3;

  private final ListView<SectionSummary> sections = new ListView<>();
  private final ListView<WorkListCount> lists = new ListView<>();
  private final Label owed = new Label();
  private final ObservableList<RowState> rows;

  /**
   * @param rows every row of the view, filtered or not
   * @param toSection what choosing a section does
   * @param toList what choosing a list does; empty when the choice is taken back
   */
  SectionsPane(
      ObservableList<RowState> rows,
      Consumer<Section> toSection,
      Consumer<Optional<WorkList>> toList) {
    this.rows = rows;
    getStyleClass().add("sections-pane");
    sections.setCellFactory(list -> new SectionCell());
    lists.setCellFactory(list -> new WorkListCell());
    lists.setId("work-lists");
    name(sections, "Sections");
    name(lists, "Work to do");
    owed.getStyleClass().add("owed");
    owed.setWrapText(true);
    getChildren()
        .setAll(heading("Sections", sections), sections, heading("To do", lists), lists, owed);
    rows.addListener((ListChangeListener<RowState>) change -> refresh());
    refresh();
    sections
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((seen, before, now) -> chosen(before, now, toSection));
    lists
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((seen, before, now) -> toList.accept(list(now)));
    ChosenAgain.clears(lists);
  }

  /** Marks the list whose rows a filter shows, if there is one. */
  void showChosen(RowFilter filter) {
    lists.getItems().stream()
        .filter(item -> item.list().filter().equals(filter))
        .findFirst()
        .ifPresentOrElse(
            lists.getSelectionModel()::select, lists.getSelectionModel()::clearSelection);
  }

  /** Puts the focus into the list of sections. */
  void focusSections() {
    sections.requestFocus();
  }

  private static Label heading(String text, ListView<?> of) {
    Label heading = new Label(text.toUpperCase(java.util.Locale.ROOT));
    heading.getStyleClass().add("pane-heading");
    heading.setLabelFor(of);
    heading.fontProperty().subscribe(font -> of.setFixedCellSize(font.getSize() * LINE));
    return heading;
  }

  private static void name(ListView<?> list, String name) {
    list.setAccessibleText(name);
    list.getStyleClass().add("plain-list");
  }

  private void refresh() {
    replace(sections, SectionSummary.of(rows));
    replace(lists, WorkListCount.of(rows));
    Optional<String> sentence = Owed.sentence(rows);
    owed.setText(sentence.map(words -> words + ".").orElse(""));
    owed.setVisible(sentence.isPresent());
    owed.setManaged(sentence.isPresent());
  }

  /** Replaces only the items that differ, so that the choice and the focus stay. */
  private static <T> void replace(ListView<T> list, List<T> next) {
    if (list.getItems().size() == next.size()) {
      for (int at = 0; at < next.size(); at++) {
        if (!list.getItems().get(at).equals(next.get(at))) {
          list.getItems().set(at, next.get(at));
        }
      }
    } else {
      list.getItems().setAll(next);
    }
    DoubleExpression lines = list.fixedCellSizeProperty();
    list.prefHeightProperty().bind(lines.multiply(next.size()).add(2));
    list.minHeightProperty().bind(lines.multiply(Math.min(next.size(), FEWEST)).add(2));
  }

  private static void chosen(
      SectionSummary before, SectionSummary now, Consumer<Section> toSection) {
    boolean isOnlyUpdated = before != null && now != null && before.section().equals(now.section());
    if (now != null && !isOnlyUpdated) {
      toSection.accept(now.section());
    }
  }

  private static Optional<WorkList> list(WorkListCount chosen) {
    return Optional.ofNullable(chosen).map(WorkListCount::list);
  }
}
