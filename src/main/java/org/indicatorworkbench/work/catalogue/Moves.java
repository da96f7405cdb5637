package org.indicatorworkbench.work.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Rows and sections in another order. What is moved takes its parts along. */
public final class Moves {
  private Moves() {}

  /** Rows to a spot; nothing where that is among themselves. */
  public static ChangeSet rows(Workspace contents, Collection<IndicatorCode> codes, Spot spot) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    move(draft, codes, spot);
    return new ChangeSet("Move " + words(codes), draft.changes());
  }

  /** Makes rows parts of another, behind those it has. */
  public static ChangeSet intoParent(
      Workspace contents, Collection<IndicatorCode> codes, IndicatorCode parent) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    Indicator whole = draft.get(parent);
    for (IndicatorCode code : codes) {
      if (draft.isPartOf(parent, code)) {
        throw new Unreadable(parent + " is a part of " + code + " itself; name another parent");
      }
      move(draft, List.of(code), new Spot.After(draft.block(parent).getLast().code()));
      draft.put(draft.get(code).withParent(Optional.of(whole.code())));
    }
    return new ChangeSet("Make " + words(codes) + " part of " + parent, draft.changes());
  }

  /** Takes rows out of what they are parts of, to stand behind it. */
  public static ChangeSet outOfParent(Workspace contents, Collection<IndicatorCode> codes) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    for (IndicatorCode code : List.copyOf(codes).reversed()) {
      draft
          .get(code)
          .parent()
          .flatMap(draft::find)
          .ifPresent(parent -> move(draft, List.of(code), new Spot.After(parent.code())));
    }
    return new ChangeSet("Take out " + words(codes), draft.changes());
  }

  /**
   * A section in front of another, or behind all.
   *
   * @param before empty: it becomes the last
   */
  public static ChangeSet section(Workspace contents, Section section, Optional<Section> before) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    List<Indicator> own =
        draft.order().stream().filter(one -> one.section().equals(section)).toList();
    if (!before.equals(Optional.of(section))) {
      draft.remove(own);
      draft.insert(
          before
              .flatMap(
                  other ->
                      draft.order().stream().filter(one -> one.section().equals(other)).findFirst())
              .map(first -> draft.indexOf(first.code()))
              .orElseGet(() -> draft.order().size()),
          own);
    }
    return new ChangeSet("Move section " + section.heading(), draft.changes());
  }

  static void move(CatalogueDraft draft, Collection<IndicatorCode> codes, Spot spot) {
    Set<Indicator> moving =
        codes.stream()
            .sorted(java.util.Comparator.comparing(draft::indexOf))
            .flatMap(code -> draft.block(code).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<IndicatorCode> movingCodes =
        moving.stream().map(Indicator::code).collect(Collectors.toSet());
    Optional<Indicator> beside =
        switch (spot) {
          case Spot.Before(IndicatorCode code) -> Optional.of(draft.get(code));
          case Spot.After(IndicatorCode code) -> Optional.of(draft.get(code));
          case Spot.EndOf _ -> Optional.empty();
        };
    if (beside.filter(moving::contains).isPresent()) {
      return;
    }
    Section section =
        spot instanceof Spot.EndOf(Section end) ? end : beside.orElseThrow().section();
    Optional<IndicatorCode> parent = beside.flatMap(Indicator::parent);
    draft.remove(moving);
    draft.insert(
        place(draft, spot),
        moving.stream()
            .map(
                one ->
                    one.parent().filter(movingCodes::contains).isPresent()
                        ? one.withSection(section)
                        : one.withSection(section).withParent(parent))
            .toList());
  }

  private static int place(CatalogueDraft draft, Spot spot) {
    return switch (spot) {
      case Spot.Before(IndicatorCode code) -> draft.indexOf(code);
      case Spot.After(IndicatorCode code) -> draft.indexOf(draft.block(code).getLast().code()) + 1;
      case Spot.EndOf(Section section) -> draft.endOf(section);
    };
  }

  private static String words(Collection<IndicatorCode> codes) {
    return codes.size() == 1 ? codes.iterator().next().text() : codes.size() + " rows";
  }
}
