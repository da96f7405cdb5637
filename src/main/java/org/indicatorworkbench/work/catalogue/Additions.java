package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.workspace.Workspace;

/** New rows of the catalogue. */
public final class Additions {
  /** The title of a new row until it is given one. */
  public static final String NEW_TITLE = "New indicator";

  private Additions() {}

  /**
   * What was added.
   *
   * @param code of the new row, so that it can be gone to
   */
  public record Added(IndicatorCode code, ChangeSet changes) {}

  /**
   * A new indicator below a row and its parts, in its section, counted in its unit and as often.
   */
  public static Added below(Workspace contents, IndicatorCode above) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    Indicator like = draft.get(above);
    Indicator made =
        fresh(draft.freeCode(), like.section(), like.frequency())
            .draft()
            .unit(like.unit())
            .decimals(like.decimals())
            .basis(like.basis())
            .parent(like.parent())
            .made();
    draft.insert(draft.indexOf(draft.block(above).getLast().code()) + 1, List.of(made));
    return added(draft, made);
  }

  /** A new indicator at the end of a section, which may be a new one. */
  public static Added endOf(Workspace contents, Section section, Frequency frequency) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    Indicator made = fresh(draft.freeCode(), section, frequency);
    draft.insert(draft.endOf(section), List.of(made));
    return added(draft, made);
  }

  /**
   * A section of a name that none has yet, at the end, with a first indicator.
   *
   * @throws Unreadable when the name is blank or taken
   */
  public static Added section(Workspace contents, String name, Frequency frequency) {
    Section section = SectionNames.free(contents, name);
    Added first = endOf(contents, section, frequency);
    return new Added(
        first.code(), new ChangeSet("Add section " + section.name(), first.changes().changes()));
  }

  /** The same indicator again below the first, with its targets, without its values. */
  public static Added copyOf(Workspace contents, IndicatorCode code) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    Indicator original = draft.get(code);
    Indicator made =
        original
            .draft()
            .code(draft.freeCode())
            .title(original.title() + " (copy)")
            .retired(Optional.empty())
            .made();
    draft.insert(draft.indexOf(draft.block(code).getLast().code()) + 1, List.of(made));
    List<Change> changes = new ArrayList<>(draft.changes());
    contents
        .entry(code)
        .orElseThrow()
        .targets()
        .steps()
        .forEach(
            step ->
                changes.add(
                    new Change.OfTarget(
                        made.code(), step.from(), Optional.empty(), Optional.of(step.target()))));
    return new Added(made.code(), new ChangeSet("Duplicate " + code, changes));
  }

  private static Indicator fresh(IndicatorCode code, Section section, Frequency frequency) {
    return new Indicator(
        code,
        0,
        section,
        NEW_TITLE,
        Unit.NUMBER,
        0,
        Polarity.NONE,
        frequency,
        Basis.IN_PERIOD,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "");
  }

  private static Added added(CatalogueDraft draft, Indicator made) {
    return new Added(made.code(), new ChangeSet("Add " + made.code(), draft.changes()));
  }
}
