package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.FreeCodes;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Outline;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The catalogue in the order in which it is read, while one step is done to it. */
final class CatalogueDraft {
  private final Workspace start;
  private final List<Indicator> order = new ArrayList<>();

  CatalogueDraft(Workspace start) {
    this.start = start;
    Map<Section, List<Indicator>> sections = new LinkedHashMap<>();
    for (Entry entry : start.inOrder()) {
      sections
          .computeIfAbsent(entry.indicator().section(), _ -> new ArrayList<>())
          .add(entry.indicator());
    }
    sections.values().forEach(own -> Outline.of(own).forEach(line -> order.add(line.item())));
  }

  List<Indicator> order() {
    return List.copyOf(order);
  }

  Optional<Indicator> find(IndicatorCode code) {
    return order.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * @throws Unreadable when there is none
   */
  Indicator get(IndicatorCode code) {
    return find(code)
        .orElseThrow(() -> new Unreadable("the indicator " + code + " is no longer there"));
  }

  /** Puts an indicator in place of the one of its code. */
  void put(Indicator changed) {
    order.set(indexOf(changed.code()), changed);
  }

  /** An indicator and all of its parts, in order. */
  List<Indicator> block(IndicatorCode code) {
    return order.stream().filter(one -> isPartOf(one.code(), code)).toList();
  }

  /** Whether an indicator is the other one or a part of it, over however many steps. */
  boolean isPartOf(IndicatorCode part, IndicatorCode whole) {
    Optional<IndicatorCode> at = Optional.of(part);
    for (int steps = 0; at.isPresent() && steps <= order.size(); steps++) {
      if (at.get().equals(whole)) {
        return true;
      }
      at = at.flatMap(this::find).flatMap(Indicator::parent);
    }
    return false;
  }

  int indexOf(IndicatorCode code) {
    return IntStream.range(0, order.size())
        .filter(at -> order.get(at).code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Unreadable("the indicator " + code + " is no longer there"));
  }

  /** The place behind everything in a section; the end where there is nothing in it. */
  int endOf(Section section) {
    return IntStream.range(0, order.size())
        .map(at -> order.size() - at)
        .filter(end -> order.get(end - 1).section().equals(section))
        .findFirst()
        .orElse(order.size());
  }

  void insert(int place, Collection<Indicator> made) {
    order.addAll(place, made);
  }

  void remove(Collection<Indicator> gone) {
    order.removeAll(gone);
  }

  /** The next code that nothing has. */
  IndicatorCode freeCode() {
    return new FreeCodes(
            code -> order.stream().anyMatch(one -> one.code().text().equalsIgnoreCase(code.text())))
        .next();
  }

  /** Every difference to the catalogue at the start. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Indicator after : Positions.of(order, one -> start.entry(one.code()).isEmpty())) {
      Optional<Indicator> before = start.entry(after.code()).map(Entry::indicator);
      if (!before.equals(Optional.of(after))) {
        changes.add(new Change.OfIndicator(after.code(), before, Optional.of(after)));
      }
    }
    return changes;
  }
}
