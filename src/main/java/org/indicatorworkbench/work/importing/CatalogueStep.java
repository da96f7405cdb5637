package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.CatalogueRow;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Column;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.IndicatorRef;
import org.indicatorworkbench.intake.ValueRow;

/** Plans the catalogue: first which code each row has, then what its indicator becomes. */
final class CatalogueStep {
  private record Coded(FileTally file, CatalogueRow row, IndicatorCode code) {}

  private final List<FileTally> files;
  private final DraftCatalogue catalogue;
  private final TargetDraft targets;
  private final PeriodCells reader;
  private final FilePeriods periods;
  private final IndicatorMaker maker;
  private final SameIndicator sameIndicator = new SameIndicator();
  private final Map<IndicatorCode, Evidence> evidence = new HashMap<>();

  CatalogueStep(
      Workspace start,
      List<FileTally> files,
      DraftCatalogue catalogue,
      TargetDraft targets,
      PeriodCells reader) {
    this.files = files;
    this.catalogue = catalogue;
    this.targets = targets;
    this.reader = reader;
    periods = new FilePeriods(start, files, reader);
    Positions positions = new Positions();
    catalogue.all().forEach(positions::take);
    Frequency usual = Timeline.frequencies(start).stream().findFirst().orElse(Frequency.MONTH);
    maker = new IndicatorMaker(positions, usual);
  }

  /** Plans every row of every file, the catalogues first. */
  void plan() {
    List<Coded> rows = coded();
    gatherEvidence();
    for (Coded row : rows) {
      try {
        plan(row);
      } catch (RowRefused refused) {
        row.file().rejectRow(row.row().line(), refused.cell(), refused.getMessage());
      }
    }
    rows.forEach(this::planParent);
  }

  private List<Coded> coded() {
    List<Coded> rows = new ArrayList<>();
    each(Content.Catalogue.class, (file, content) -> code(file, content.rows(), rows));
    each(Content.Values.class, (file, content) -> code(file, content.catalogue(), rows));
    return rows;
  }

  private <C extends Content> void each(
      Class<C> kind, java.util.function.BiConsumer<FileTally, C> action) {
    for (FileTally file : files) {
      if (kind.isInstance(file.file().content())) {
        action.accept(file, kind.cast(file.file().content()));
      }
    }
  }

  private void code(FileTally file, List<CatalogueRow> rows, List<Coded> into) {
    rows.forEach(row -> row.ref().code().ifPresent(catalogue::reserve));
    for (CatalogueRow row : rows) {
      try {
        into.add(new Coded(file, row, codeOf(row.ref())));
      } catch (Unreadable ambiguous) {
        file.rejectRow(row.line(), title(row.ref()), ambiguous.getMessage());
      }
    }
  }

  private IndicatorCode codeOf(IndicatorRef ref) {
    IndicatorCode code = catalogue.find(ref).orElseGet(() -> ref.code().orElseGet(catalogue::free));
    if (!ref.title().isEmpty()) {
      catalogue.name(code, ref.section().orElse(Section.NONE), ref.title());
    }
    return code;
  }

  private void gatherEvidence() {
    each(
        Content.Values.class,
        (_, content) -> {
          for (ValueRow row : content.values()) {
            codeOfValue(row.ref())
                .filter(code -> catalogue.get(code).isEmpty())
                .ifPresent(code -> evidence(code).see(row));
          }
        });
  }

  private Optional<IndicatorCode> codeOfValue(IndicatorRef ref) {
    try {
      return catalogue.find(ref);
    } catch (Unreadable ambiguous) {
      return Optional.empty();
    }
  }

  private Evidence evidence(IndicatorCode code) {
    return evidence.computeIfAbsent(code, _ -> new Evidence(reader));
  }

  private void plan(Coded coded) throws RowRefused {
    CatalogueRow row = coded.row();
    sameIndicator.check(coded.file(), row, coded.code());
    Optional<Indicator> now = catalogue.get(coded.code());
    if (now.isEmpty() && row.ref().title().isEmpty()) {
      throw new RowRefused(
          title(row.ref()), "the indicator " + coded.code() + " is new and has no title; give one");
    }
    Evidence seen = evidence(coded.code());
    seen.seeUnit(row.target().text());
    seen.seeUnit(row.ref().title());
    Unit unit = row.unit().or(() -> now.map(Indicator::unit)).orElseGet(seen::unit);
    Optional<Target> target = target(coded, unit);
    Indicator next =
        now.map(known -> IndicatorMaker.updated(known, row))
            .orElseGet(() -> maker.fresh(coded.code(), row, seen, target));
    refuseContradiction(row, next, target);
    Optional<Period> from = from(coded, next);
    boolean isDated = row.targetFrom().isBlank() || from.isPresent();
    catalogue.put(next);
    maker.positions().take(next);
    coded.file().used(row.line());
    if (isDated) {
      target.ifPresent(
          set -> targets.set(next.code(), set, from, periods.latest(coded.file(), next)));
    }
  }

  private void refuseContradiction(CatalogueRow row, Indicator next, Optional<Target> target)
      throws RowRefused {
    List<Target> held =
        target
            .map(List::of)
            .orElseGet(() -> row.polarity().isPresent() ? targets.all(next.code()) : List.of());
    for (Target one : held) {
      Optional<String> why = Contradiction.between(one, next.polarity());
      if (why.isPresent()) {
        throw new RowRefused(
            target.isPresent()
                ? row.target()
                : new Cell(Column.POLARITY.key(), next.polarity().key()),
            why.get());
      }
    }
  }

  private static Optional<Target> target(Coded coded, Unit unit) {
    Cell target = coded.row().target();
    return TargetReader.isNone(target.text())
        ? Optional.empty()
        : coded.file().read(coded.row().line(), target, text -> TargetReader.read(text, unit));
  }

  private static Optional<Period> from(Coded coded, Indicator indicator) {
    Cell from = coded.row().targetFrom();
    return from.isBlank()
        ? Optional.empty()
        : coded
            .file()
            .read(
                coded.row().line(),
                from,
                text -> PeriodReader.read(text, Optional.of(indicator.frequency())));
  }

  private void planParent(Coded coded) {
    Cell parent = coded.row().parent();
    boolean isNone = parent.isBlank() || TargetReader.isNone(parent.text());
    if (isNone || coded.file().isRowRejected(coded.row().line())) {
      return;
    }
    coded
        .file()
        .read(coded.row().line(), parent, text -> parent(text, coded.code()))
        .ifPresent(
            code ->
                catalogue.put(
                    catalogue.get(coded.code()).orElseThrow().withParent(Optional.of(code))));
  }

  private IndicatorCode parent(String text, IndicatorCode part) {
    IndicatorCode parent =
        catalogue
            .find(new IndicatorRef(Optional.of(new IndicatorCode(text)), Optional.empty(), ""))
            .filter(code -> catalogue.get(code).isPresent())
            .orElseThrow(
                () -> new Unreadable("no indicator has the code " + text + "; import it first"));
    if (catalogue.isPartOf(parent, part)) {
      throw new Unreadable(parent + " is a part of " + part + " itself; name another parent");
    }
    return parent;
  }

  private static Cell title(IndicatorRef ref) {
    return new Cell(Column.INDICATOR.key(), ref.title());
  }
}
