package org.indicatorworkbench.ui.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Outline;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.catalogue.Additions;
import org.indicatorworkbench.work.catalogue.Additions.Added;
import org.indicatorworkbench.work.catalogue.Moves;
import org.indicatorworkbench.work.catalogue.Retirement;
import org.indicatorworkbench.work.catalogue.Spot;
import org.indicatorworkbench.work.catalogue.Steps;
import org.indicatorworkbench.work.rollover.NextPeriods;

/**
 * The structure of the open workbook: what can be done to the chosen rows and sections. Each verb
 * is one step, returns at once, and shows in the workbook's properties when it is done.
 */
public final class StructureModel {
  private final OpenWorkbook open;
  private final Predicate<IndicatorCode> inSight;
  private final Consumer<IndicatorCode> added;

  /**
   * @param inSight whether the view shows a row: those that it hides are passed over
   * @param added what happens when a row was added: it is gone to
   */
  public StructureModel(
      OpenWorkbook open, Predicate<IndicatorCode> inSight, Consumer<IndicatorCode> added) {
    this.open = open;
    this.inSight = inSight;
    this.added = added;
  }

  /** The row that is chosen; empty on a heading. */
  public Optional<IndicatorCode> row() {
    return open.selectionProperty().get() instanceof Selection.Row row
        ? Optional.of(row.code())
        : Optional.empty();
  }

  /** The section that is chosen or in which the chosen row is. */
  public Optional<Section> section() {
    return switch (open.selectionProperty().get()) {
      case Selection.OneSection of -> Optional.of(of.section());
      case Selection.Row of -> indicator(of.code()).map(Indicator::section);
      case Selection.TheReport _ -> Optional.empty();
    };
  }

  /** An indicator as it is now. */
  public Optional<Indicator> indicator(IndicatorCode code) {
    return open.getReading().contents().entry(code).map(entry -> entry.indicator());
  }

  /** Adds an indicator below the chosen row, or at the end of the chosen section or of all. */
  public void addIndicator() {
    Reading now = open.getReading();
    Optional<IndicatorCode> above = row();
    Section end = section().or(() -> last(now.contents().sections())).orElse(Section.NONE);
    add(
        contents ->
            above
                .filter(contents.entries()::containsKey)
                .map(code -> Additions.below(contents, code))
                .orElseGet(() -> Additions.endOf(contents, end, now.frequency())));
  }

  /** Adds a section with a first indicator. */
  public void addSection(String name) {
    add(contents -> Additions.section(contents, name, open.getReading().frequency()));
  }

  /** Adds a copy of the chosen indicator, without its values. */
  public void duplicate() {
    row().ifPresent(code -> add(contents -> Additions.copyOf(contents, code)));
  }

  /** Retires the chosen indicator: the period that is looked at is its last. */
  public void retire() {
    Period last = open.getReading().asked();
    row().ifPresent(code -> open.step(contents -> Retirement.retire(contents, code, last)));
  }

  /** Reports an indicator again. */
  public CompletionStage<Boolean> bringBack(IndicatorCode code) {
    return open.step(contents -> Retirement.bringBack(contents, code));
  }

  /** Takes the chosen indicator away for good, if it has no values. */
  public void delete() {
    row().ifPresent(code -> open.step(contents -> Retirement.delete(contents, List.of(code))));
  }

  /** Moves what is chosen, a row or a section, one step. */
  public void move(boolean up) {
    switch (open.selectionProperty().get()) {
      case Selection.Row of -> moveRow(of.code(), up);
      case Selection.OneSection of -> moveSection(of.section(), up);
      case Selection.TheReport _ -> {}
    }
  }

  private void moveRow(IndicatorCode code, boolean up) {
    Steps.next(shown(), new LinkedHashSet<>(List.of(code)), up)
        .ifPresent(spot -> move(List.of(code), spot));
  }

  private void moveSection(Section section, boolean up) {
    List<Section> sections = shown().stream().map(Indicator::section).distinct().toList();
    Steps.neighbour(sections, section, up)
        .ifPresent(
            other ->
                moveSection(
                    section, up ? Optional.of(other) : Steps.neighbour(sections, other, false)));
  }

  /** Moves rows to a spot. */
  public void move(List<IndicatorCode> codes, Spot spot) {
    open.step(contents -> Moves.rows(contents, codes, spot));
  }

  /** Moves a section in front of another, or behind all. */
  public void moveSection(Section section, Optional<Section> before) {
    open.step(contents -> Moves.section(contents, section, before));
  }

  /** Makes the chosen row a part of the one above it. */
  public void makePart() {
    row()
        .ifPresent(
            code ->
                Steps.wholeAbove(shown(), new LinkedHashSet<>(List.of(code)))
                    .ifPresent(
                        whole ->
                            open.step(
                                contents -> Moves.intoParent(contents, List.of(code), whole))));
  }

  /** Takes the chosen row out of what it is a part of. */
  public void takeOut() {
    row().ifPresent(code -> open.step(contents -> Moves.outOfParent(contents, List.of(code))));
  }

  /** The period after the last column. */
  public Period nextPeriod() {
    Reading now = open.getReading();
    return NextPeriods.after(now.periods(), now.frequency(), open.today());
  }

  /** Adds that period and goes to it. */
  public void addPeriod() {
    Period next = nextPeriod();
    goTo(next, open.step(contents -> NextPeriods.add(contents, next)));
  }

  /** Goes to a period once it is there. */
  void goTo(Period period, CompletionStage<Boolean> written) {
    written.thenAccept(
        done -> {
          if (done) {
            open.ask(period);
          }
        });
  }

  private void add(Function<Workspace, Added> addition) {
    AtomicReference<IndicatorCode> made = new AtomicReference<>();
    Function<Workspace, ChangeSet> plan =
        contents -> {
          Added planned = addition.apply(contents);
          made.set(planned.code());
          return planned.changes();
        };
    open.step(plan)
        .thenAccept(
            done -> {
              if (done) {
                added.accept(made.get());
              }
            });
  }

  private List<Indicator> shown() {
    List<Indicator> rows =
        open.rows().stream()
            .map(RowState::indicator)
            .filter(one -> inSight.test(one.code()))
            .toList();
    return rows.stream()
        .map(Indicator::section)
        .distinct()
        .flatMap(
            section ->
                Outline.of(rows.stream().filter(one -> one.section().equals(section)).toList())
                    .stream())
        .map(Outline.Line::item)
        .toList();
  }

  private static <T> Optional<T> last(List<T> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
  }
}
