package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.indicatorworkbench.domain.arrangement.AppliedView;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.Sort;

/**
 * What the grid shows and where the user is in it. To be used on the toolkit's thread.
 *
 * <p>A row that is set in place of one of the same indicator, section and parent repaints that line
 * alone.
 */
public final class GridModel {
  private final ObservableList<RowState> rows;
  private final Lines lines = new Lines();
  private final ObservableList<Period> periods = FXCollections.observableArrayList();
  private final ObservableList<String> comparators = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Period>> asked =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<AppliedView> view = new SimpleObjectProperty<>(AppliedView.STANDARD);
  private final ObservableMap<String, Double> widths = FXCollections.observableHashMap();
  private final ObservableSet<Heading> folded = FXCollections.observableSet();
  private final ObservableSet<IndicatorCode> foldedWholes = FXCollections.observableSet();
  private final StringProperty find = new SimpleStringProperty("");
  private final BooleanProperty editable = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<CellAddress>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Heading>> heading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();

  /**
   * @param rows the rows in catalogue order, each indicator once; observed as long as they live
   */
  public GridModel(ObservableList<RowState> rows) {
    this.rows = rows;
    rows.addListener((ListChangeListener<RowState>) this::rowsChanged);
    view.addListener(_ -> arrange());
    folded.addListener((SetChangeListener<Heading>) _ -> arrange());
    foldedWholes.addListener((SetChangeListener<IndicatorCode>) _ -> arrange());
    arrange();
  }

  /** The rows as they are now. */
  ObservableList<RowState> rows() {
    return rows;
  }

  /** The lines shown, which only this changes. */
  public ObservableList<GridLine> lines() {
    return lines.observable();
  }

  /** The periods that have a column, in time order. */
  public ObservableList<Period> periods() {
    return periods;
  }

  /** The period the rows are judged at, whose column is marked; empty before anything is shown. */
  public ObjectProperty<Optional<Period>> askedProperty() {
    return asked;
  }

  /** The comparators that have a column, in the order in which the rows bring them. */
  ObservableList<String> comparators() {
    return comparators;
  }

  /** Which of the rows and columns are shown, and how. */
  public ObjectProperty<AppliedView> viewProperty() {
    return view;
  }

  /** The widths that the user has chosen, in em, by the kind of column. */
  public ObservableMap<String, Double> widths() {
    return widths;
  }

  /** The headings whose rows are hidden. */
  public ObservableSet<Heading> foldedHeadings() {
    return folded;
  }

  /** Folds what stands under a heading, or unfolds it. */
  public void toggle(Heading which) {
    if (!folded.remove(which)) {
      folded.add(which);
    }
  }

  /** Folds the parts of an indicator away or shows them; nothing happens where it has none. */
  public void toggle(IndicatorCode whole) {
    boolean hasParts = lines.line(whole).filter(line -> line.nesting().get().isWhole()).isPresent();
    if (hasParts && !foldedWholes.remove(whole)) {
      foldedWholes.add(whole);
    }
  }

  /** What is looked for in codes and titles; blank marks nothing. */
  public StringProperty findProperty() {
    return find;
  }

  /** Whether figures can be changed. */
  public BooleanProperty editableProperty() {
    return editable;
  }

  /** Where the user is; empty on a heading and when nothing is shown. */
  public ReadOnlyObjectProperty<Optional<CellAddress>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The heading on which the user is. */
  public ReadOnlyObjectProperty<Optional<Heading>> headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** Goes to a cell and unfolds its group; nothing happens where its row is not shown. */
  public void select(CellAddress address) {
    if (lines.order().contains(address.code())) {
      lines.headingOf(address.code()).ifPresent(folded::remove);
      lines.line(address.code()).ifPresent(this::unfoldWholes);
      heading.set(Optional.empty());
      selection.set(Optional.of(address));
    }
  }

  private void unfoldWholes(IndicatorLine line) {
    Optional<IndicatorLine> at = Optional.of(line);
    for (int steps = line.nesting().get().depth(); steps > 0; steps--) {
      at = at.flatMap(one -> one.now().indicator().parent()).flatMap(lines::line);
      at.ifPresent(whole -> foldedWholes.remove(whole.code()));
    }
  }

  /**
   * Goes to the next row that has what is looked for, from the last one on to the first.
   *
   * @param forwards or else to the one before
   * @return whether there is any
   */
  public boolean findNext(boolean forwards) {
    List<IndicatorCode> order = lines.order();
    List<IndicatorCode> found = found();
    if (found.isEmpty() || asked.get().isEmpty()) {
      return false;
    }
    int here = selection.get().map(at -> order.indexOf(at.code())).orElse(-1);
    IndicatorCode next =
        forwards
            ? found.stream()
                .filter(code -> order.indexOf(code) > here)
                .findFirst()
                .orElse(found.getFirst())
            : found.reversed().stream()
                .filter(code -> order.indexOf(code) < here)
                .findFirst()
                .orElse(found.getLast());
    Period period = selection.get().map(CellAddress::period).orElse(asked.get().get());
    select(new CellAddress(next, period));
    return true;
  }

  /** The rows shown that have what is looked for, folded away or not, in their order. */
  List<IndicatorCode> found() {
    return lines.order().stream()
        .filter(code -> lines.line(code).filter(line -> isFound(line.now())).isPresent())
        .toList();
  }

  /** Whether a row has what is looked for. */
  boolean isFound(RowState row) {
    String text = find.get().strip().toLowerCase(java.util.Locale.ROOT);
    return !text.isEmpty()
        && (row.code() + " " + row.indicator().title())
            .toLowerCase(java.util.Locale.ROOT)
            .contains(text);
  }

  Optional<IndicatorLine> line(IndicatorCode code) {
    return lines.line(code);
  }

  int indexOf(IndicatorCode code) {
    return lines.indexOf(code);
  }

  /** What is shown nearest to where an indicator stood before lines came or went. */
  Optional<IndicatorCode> nearest(IndicatorCode gone) {
    return lines.nearest(gone);
  }

  /** True while lines come and go: where the user is does not change by that. */
  ReadOnlyBooleanProperty arrangingProperty() {
    return arranging.getReadOnlyProperty();
  }

  /** The user went to a cell. */
  void at(CellAddress address) {
    heading.set(Optional.empty());
    selection.set(Optional.of(address));
  }

  /** The user went to a heading. */
  void at(Heading there) {
    selection.set(Optional.empty());
    heading.set(Optional.of(there));
  }

  private void rowsChanged(ListChangeListener.Change<? extends RowState> change) {
    boolean inPlace = true;
    boolean sameBenchmarks = true;
    while (change.next()) {
      inPlace &= isInPlace(change);
      sameBenchmarks &=
          benchmarks(change.getRemoved()).equals(benchmarks(change.getAddedSubList()));
      if (inPlace) {
        change.getAddedSubList().forEach(lines::replace);
      }
    }
    if (!inPlace) {
      arrange();
    } else if (!sameBenchmarks) {
      showComparators();
    }
  }

  private static List<List<Benchmark>> benchmarks(List<? extends RowState> rows) {
    return rows.stream().map(RowState::benchmarks).toList();
  }

  private static boolean isInPlace(ListChangeListener.Change<? extends RowState> change) {
    return change.wasReplaced()
        && places(change.getRemoved()).equals(places(change.getAddedSubList()));
  }

  private static List<List<Object>> places(List<? extends RowState> rows) {
    return rows.stream()
        .map(row -> List.<Object>of(row.code(), row.section(), row.indicator().parent()))
        .toList();
  }

  private void arrange() {
    arranging.set(true);
    lines.arrange(rows, view.get().arrange(rows), Set.copyOf(folded), nesting());
    arranging.set(false);
    showComparators();
  }

  private Nested nesting() {
    boolean inOrder = view.get().view().sort().equals(Sort.CATALOGUE);
    return new Nested(inOrder, Set.copyOf(foldedWholes));
  }

  /** Whether rows and sections can be moved: they stand where the catalogue has them. */
  boolean isMovable() {
    return editable.get()
        && view.get().view().sort().equals(Sort.CATALOGUE)
        && view.get().view().grouping() == Grouping.SECTION;
  }

  private void showComparators() {
    List<String> next =
        rows.stream()
            .flatMap(row -> row.benchmarks().stream())
            .map(Benchmark::comparator)
            .distinct()
            .toList();
    if (!comparators.equals(next)) {
      comparators.setAll(next);
    }
  }
}
