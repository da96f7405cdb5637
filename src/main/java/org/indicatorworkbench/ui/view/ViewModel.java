package org.indicatorworkbench.ui.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.arrangement.AppliedView;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.user.Desk;

/**
 * The view in which an open workbook is shown, and the views that are saved in it. What the user
 * chooses shows at once; only a filter by date has to ask the journal first.
 */
public final class ViewModel {
  private static final String STANDARD = "Standard";

  private final OpenWorkbook open;
  private final ObjectProperty<Desk> desk;
  private final ReadOnlyObjectWrapper<View> view;
  private final ReadOnlyObjectWrapper<AppliedView> applied =
      new ReadOnlyObjectWrapper<>(AppliedView.STANDARD);
  private final ReadOnlyObjectWrapper<Optional<String>> name;
  private final ReadOnlyObjectWrapper<SortedMap<String, View>> saved;
  private int asked;

  /**
   * Begins with the view in which the user left the workbook.
   *
   * @param desk where the view in use is kept
   */
  public ViewModel(OpenWorkbook open, ObjectProperty<Desk> desk) {
    this.open = open;
    this.desk = desk;
    Desk left = desk.get();
    saved = new ReadOnlyObjectWrapper<>(open.getReading().contents().views());
    view = new ReadOnlyObjectWrapper<>(left.view());
    name = new ReadOnlyObjectWrapper<>(left.viewName().filter(saved.get()::containsKey));
    apply();
    open.readingProperty().addListener((_, before, now) -> follow(before, now));
    view.addListener(_ -> keep());
    name.addListener(_ -> keep());
  }

  /** The view that the user has chosen. */
  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public View getView() {
    return view.get();
  }

  /** That view as it shows the rows now. */
  public ReadOnlyObjectProperty<AppliedView> appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  /** The saved view with which the user began; empty for the standard one. */
  public ReadOnlyObjectProperty<Optional<String>> nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** The saved views by name. */
  public ReadOnlyObjectProperty<SortedMap<String, View>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** The rows there are, shown or not. */
  public ObservableList<RowState> rows() {
    return open.rows();
  }

  /** The rows that are shown, in catalogue order. */
  public List<RowState> shownRows() {
    return open.rows().stream().filter(row -> applied.get().shows(row.code())).toList();
  }

  /** Whether views can be saved here. */
  public boolean canSave() {
    return open.canEdit();
  }

  /** Whether the view is not, or no longer, that of its name. */
  public boolean isChanged() {
    return !name.get().map(saved.get()::get).orElse(View.STANDARD).equals(view.get());
  }

  /** What the view is called: "Standard", "Reds, changed". */
  public StringBinding title() {
    return Bindings.createStringBinding(
        () -> name.get().orElse(STANDARD) + (isChanged() ? ", changed" : ""), view, name, saved);
  }

  /** Shows another view. */
  public void show(View next) {
    view.set(next);
    if (next.hasRowsOf(applied.get().view())) {
      applied.set(applied.get().withColumnsOf(next));
    } else {
      apply();
    }
  }

  /** Shows the rows that a filter lets through. */
  public void show(RowFilter filter) {
    show(view.get().with(filter));
  }

  /** Shows a saved view. */
  public void use(String savedName) {
    name.set(Optional.of(savedName));
    show(saved.get().get(savedName));
  }

  /** Shows the standard view. */
  public void useStandard() {
    name.set(Optional.empty());
    show(View.STANDARD);
  }

  /** Looks anew which rows match, and where they stand. */
  public void applyAgain() {
    apply();
  }

  /** The saved view of that name, whatever its case. */
  public Optional<String> find(String wanted) {
    return saved.get().keySet().stream().filter(wanted.strip()::equalsIgnoreCase).findFirst();
  }

  /**
   * Saves the view under a name, in place of the view that had it.
   *
   * @param wanted not blank
   */
  public void saveAs(String wanted) {
    String as = find(wanted).orElse(wanted.strip());
    apply("Save view “" + as + "”", List.of(saving(as)), Optional.of(as));
  }

  /**
   * Gives the saved view in use another name.
   *
   * @param wanted not blank; a view that had the name is replaced
   */
  public void rename(String wanted) {
    String from = name.get().orElseThrow();
    String to = find(wanted).filter(other -> !other.equals(from)).orElse(wanted.strip());
    View was = saved.get().get(from);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.OfView(from, Optional.of(was), Optional.empty()));
    changes.add(new Change.OfView(to, before(to), Optional.of(was)));
    if (!to.equals(from)) {
      apply("Rename view “" + from + "” to “" + to + "”", changes, Optional.of(to));
    }
  }

  /** Deletes the saved view in use; what is shown stays as it is. */
  public void delete() {
    String gone = name.get().orElseThrow();
    apply(
        "Delete view “" + gone + "”",
        List.of(new Change.OfView(gone, before(gone), Optional.empty())),
        Optional.empty());
  }

  private Change saving(String as) {
    return new Change.OfView(as, before(as), Optional.of(view.get()));
  }

  private Optional<View> before(String as) {
    return Optional.ofNullable(saved.get().get(as));
  }

  private void apply(String step, List<Change> changes, Optional<String> then) {
    open.apply(new ChangeSet(step, changes))
        .thenAccept(
            done -> {
              if (done) {
                name.set(then);
              }
            });
  }

  private void apply() {
    View wanted = view.get();
    int mine = ++asked;
    wanted
        .filter()
        .changedSince()
        .map(day -> day.atStartOfDay(ZoneId.systemDefault()).toInstant())
        .ifPresentOrElse(
            moment ->
                open.ask(workbook -> workbook.changedSince(moment))
                    .thenAccept(
                        codes -> {
                          if (mine == asked) {
                            applied.set(
                                AppliedView.of(view.get(), open.getReading().rows(), codes));
                          }
                        }),
            () -> applied.set(AppliedView.of(wanted, open.getReading().rows(), Set.of())));
  }

  /** Another period is another question, to which the filter is put anew. */
  private void follow(Reading before, Reading now) {
    saved.set(now.contents().views());
    if (name.get().filter(one -> !saved.get().containsKey(one)).isPresent()) {
      name.set(Optional.empty());
    }
    if (!before.asked().equals(now.asked()) || before.frequency() != now.frequency()) {
      apply();
    }
  }

  private void keep() {
    desk.set(desk.get().with(view.get(), name.get()));
  }
}
