package org.indicatorworkbench.domain.arrangement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;

/**
 * A view as it was applied at some moment. As in a spreadsheet, rows stay where they are while the
 * user works on them: a row that no longer matches the filter, or whose rating is another now, is
 * judged as it was until the view is applied again. A row that came since is shown.
 */
public final class AppliedView {
  /** The standard view, of nothing yet. */
  public static final AppliedView STANDARD = of(View.STANDARD, List.of(), Set.of());

  private final View view;
  private final Map<IndicatorCode, RowState> judged;
  private final Set<IndicatorCode> hidden;

  private AppliedView(View view, Map<IndicatorCode, RowState> judged, Set<IndicatorCode> hidden) {
    this.view = view;
    this.judged = judged;
    this.hidden = hidden;
  }

  /**
   * Applies a view to rows as they are now.
   *
   * @param changed the indicators that were changed since the day that the filter names, if it does
   */
  public static AppliedView of(View view, List<RowState> rows, Set<IndicatorCode> changed) {
    return new AppliedView(
        view,
        rows.stream().collect(Collectors.toMap(RowState::code, row -> row)),
        rows.stream()
            .filter(row -> !FilterRule.holds(view.filter(), row, changed))
            .map(RowState::code)
            .collect(Collectors.toSet()));
  }

  /** The view. */
  public View view() {
    return view;
  }

  /**
   * The same rows in the same places under other columns.
   *
   * @param other with the filter, the sort and the grouping of this one
   */
  public AppliedView withColumnsOf(View other) {
    return new AppliedView(other, judged, hidden);
  }

  /** Whether an indicator is shown. */
  public boolean shows(IndicatorCode code) {
    return !hidden.contains(code);
  }

  /**
   * Arranges rows, which may have changed since the view was applied.
   *
   * @param rows in catalogue order
   */
  public List<RowGroup> arrange(List<RowState> rows) {
    List<RowState> shown =
        rows.stream()
            .filter(row -> shows(row.code()))
            .sorted(Comparator.comparing(this::compared, RowOrder.of(view.sort())))
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    if (view.grouping() == Grouping.NONE || isWithoutSections(rows)) {
      return List.of(new RowGroup(Optional.empty(), shown));
    }
    Map<Heading, List<RowState>> groups = new LinkedHashMap<>();
    headings(rows).forEach(heading -> groups.put(heading, List.of()));
    groups.putAll(shown.stream().collect(Collectors.groupingBy(this::heading)));
    groups.values().removeIf(List::isEmpty);
    return groups.entrySet().stream()
        .map(group -> new RowGroup(Optional.of(group.getKey()), group.getValue()))
        .toList();
  }

  private boolean isWithoutSections(List<RowState> rows) {
    return view.grouping() == Grouping.SECTION
        && rows.stream().allMatch(row -> row.section().equals(Section.NONE));
  }

  private List<Heading> headings(List<RowState> rows) {
    List<Heading> headings = rows.stream().map(this::heading).distinct().toList();
    return switch (view.grouping()) {
      case SECTION, OUTCOME, NONE -> headings;
      case RATING -> sorted(headings, name -> Rag.valueOf(name), RowOrder.worstFirst());
      case OWNER ->
          sorted(
              headings,
              name -> name,
              Comparator.comparing(String::isEmpty).thenComparing(RowOrder.words()));
    };
  }

  private static <T> List<Heading> sorted(
      List<Heading> headings, Function<String, T> what, Comparator<T> order) {
    return headings.stream()
        .sorted(Comparator.comparing(heading -> what.apply(heading.name()), order))
        .toList();
  }

  /** A row that goes to another section or place goes at once: the user has moved it. */
  private Heading heading(RowState row) {
    return Heading.of(view.grouping(), view.grouping() == Grouping.SECTION ? row : judged(row));
  }

  private RowState compared(RowState row) {
    return view.sort().by() == Sort.Key.CATALOGUE ? row : judged(row);
  }

  private RowState judged(RowState row) {
    return judged.getOrDefault(row.code(), row);
  }
}
