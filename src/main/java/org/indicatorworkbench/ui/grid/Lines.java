package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.arrangement.RowGroup;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;

/** The rows under their headings. */
final class Lines {
  private final ObservableList<GridLine> shown = FXCollections.observableArrayList();
  private final ObservableList<GridLine> readOnly = FXCollections.unmodifiableObservableList(shown);
  private final Map<IndicatorCode, IndicatorLine> byCode = new HashMap<>();
  private final Map<IndicatorCode, Heading> headings = new HashMap<>();
  private final List<IndicatorCode> order = new ArrayList<>();
  private List<IndicatorCode> orderBefore = List.of();

  ObservableList<GridLine> observable() {
    return readOnly;
  }

  Optional<IndicatorLine> line(IndicatorCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Where the line of an indicator is; -1 where it is folded away or gone. */
  int indexOf(IndicatorCode code) {
    return line(code).map(shown::indexOf).orElse(-1);
  }

  /** Shows a row that replaces an earlier one of the same indicator in the same place. */
  void replace(RowState next) {
    line(next.code()).ifPresent(line -> line.show(next));
  }

  /** The heading under which an indicator stands; empty where it stands under none. */
  Optional<Heading> headingOf(IndicatorCode code) {
    return Optional.ofNullable(headings.get(code));
  }

  /**
   * The indicator that is shown nearest to where one stood that no longer is; empty where it still
   * is, folded away or not, or never was, or nothing is shown.
   */
  Optional<IndicatorCode> nearest(IndicatorCode gone) {
    int at = orderBefore.indexOf(gone);
    return at < 0 || order.contains(gone)
        ? Optional.empty()
        : Stream.concat(
                orderBefore.subList(at, orderBefore.size()).stream(),
                orderBefore.subList(0, at).reversed().stream())
            .filter(code -> indexOf(code) >= 0)
            .findFirst();
  }

  /** The indicators shown, folded away or not, in their order. */
  List<IndicatorCode> order() {
    return Collections.unmodifiableList(order);
  }

  /**
   * Makes the lines anew; what stays at the beginning and at the end is not touched.
   *
   * @param rows every row there is
   * @param groups those of them that are shown
   * @param nested how parts stand below what they are parts of
   */
  void arrange(List<RowState> rows, List<RowGroup> groups, Set<Heading> folded, Nested nested) {
    byCode.keySet().retainAll(rows.stream().map(RowState::code).toList());
    List<GridLine> next = arranged(groups, folded, nested);
    int same = 0;
    while (same < Math.min(next.size(), shown.size()) && next.get(same).equals(shown.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(next.size(), shown.size()) - same
        && next.get(next.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
      tail++;
    }
    shown.remove(same, shown.size() - tail);
    shown.addAll(same, next.subList(same, next.size() - tail));
  }

  private List<GridLine> arranged(List<RowGroup> groups, Set<Heading> folded, Nested nested) {
    orderBefore = List.copyOf(order);
    order.clear();
    headings.clear();
    List<GridLine> lines = new ArrayList<>();
    boolean among = nested.isAnyNested(groups);
    for (RowGroup group : groups) {
      boolean hidden = group.heading().filter(folded::contains).isPresent();
      group
          .heading()
          .ifPresent(heading -> lines.add(new SectionLine(heading, group.rows().size(), hidden)));
      for (Nested.Placed placed : nested.place(group.rows(), among)) {
        RowState row = placed.row();
        IndicatorLine line = byCode.computeIfAbsent(row.code(), _ -> new IndicatorLine(row));
        line.show(row);
        line.nest(placed.nesting());
        order.add(row.code());
        group.heading().ifPresent(heading -> headings.put(row.code(), heading));
        if (!hidden && !placed.isFoldedAway()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
