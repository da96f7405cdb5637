package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.TargetChanges;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.IndicatorDraft;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Reads an edited card: what is wrong with it, or the one step that saves it. */
public final class CardPlanner {
  private final Workspace contents;
  private final Card card;
  private final Entry entry;
  private final Indicator before;
  private final CatalogueDraft draft;
  private final Map<CardField, String> problems = new EnumMap<>(CardField.class);

  private CardPlanner(Workspace contents, Card card, Entry entry) {
    this.contents = contents;
    this.card = card;
    this.entry = entry;
    before = entry.indicator();
    draft = new CatalogueDraft(contents);
  }

  /**
   * @param asked the period whose target the card shows
   * @throws Unreadable when the indicator is gone
   */
  public static CardPlan plan(Workspace contents, Card card, Period asked) {
    Entry entry =
        contents
            .entry(card.code())
            .orElseThrow(
                () -> new Unreadable("the indicator " + card.code() + " is no longer there"));
    return new CardPlanner(contents, card, entry).plan(asked);
  }

  private CardPlan plan(Period asked) {
    Indicator after = fields();
    Optional<IndicatorCode> parent =
        read(CardField.PARENT, text -> parent(text, after), before.parent());
    TargetHistory targets =
        new CardTarget(card, entry, asked)
            .read(after, (field, problem) -> problems.putIfAbsent(field, problem));
    new CardChecks(entry, after, targets).problems().forEach(problems::putIfAbsent);
    List<Change> changes = new ArrayList<>();
    if (problems.isEmpty()) {
      place(after, parent);
      changes.addAll(draft.changes());
      changes.addAll(TargetChanges.between(before.code(), entry.targets(), targets));
    }
    return new CardPlan(problems, new ChangeSet("Edit card " + before.code(), changes));
  }

  private Indicator fields() {
    IndicatorDraft next = before.draft();
    String title = card.text(CardField.TITLE);
    if (title.isEmpty()) {
      problems.put(CardField.TITLE, "An indicator needs a title");
    } else {
      next.title(title);
    }
    Unit unit = read(CardField.UNIT, Unit::read, before.unit());
    Frequency frequency = read(CardField.FREQUENCY, Frequency::read, before.frequency());
    return next.unit(unit)
        .frequency(frequency)
        .decimals(read(CardField.DECIMALS, CardPlanner::decimals, before.decimals()))
        .polarity(read(CardField.POLARITY, Polarity::read, before.polarity()))
        .basis(read(CardField.BASIS, Basis::read, before.basis()))
        .tolerance(
            read(
                CardField.TOLERANCE,
                text -> text.isEmpty() ? Optional.empty() : Optional.of(ToleranceReader.read(text)),
                before.tolerance()))
        .retired(
            read(CardField.RETIRED, text -> LastReported.read(text, frequency), before.retired()))
        .owner(card.text(CardField.OWNER))
        .outcome(card.text(CardField.OUTCOME))
        .definition(card.text(CardField.DEFINITION))
        .made();
  }

  private static int decimals(String text) {
    if (!text.matches("[0-6]")) {
      throw new Unreadable("Decimals are 0 to 6");
    }
    return Integer.parseInt(text);
  }

  private Optional<IndicatorCode> parent(String text, Indicator after) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Indicator whole =
        draft.order().stream()
            .filter(one -> one.code().text().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(() -> new Unreadable("No indicator has the code " + text));
    if (draft.isPartOf(whole.code(), after.code())) {
      throw new Unreadable(
          whole.code().equals(after.code())
              ? "An indicator is no part of itself"
              : whole.code() + " is a part of " + after.code() + " itself");
    }
    boolean isKept = before.parent().equals(Optional.of(whole.code()));
    if (!isKept && !whole.section().name().equalsIgnoreCase(card.text(CardField.SECTION))) {
      throw new Unreadable(
          whole.code() + " is in the section " + whole.section().heading() + "; choose that first");
    }
    return Optional.of(whole.code());
  }

  /** Where the section or the whole is another, the row goes behind what is there. */
  private void place(Indicator after, Optional<IndicatorCode> parent) {
    Section section = new Section(card.text(CardField.SECTION));
    draft.put(after);
    if (!parent.equals(before.parent()) && parent.isPresent()) {
      IndicatorCode last = draft.block(parent.get()).getLast().code();
      Moves.move(draft, List.of(after.code()), new Spot.After(last));
      draft.put(draft.get(after.code()).withParent(parent));
    } else if (!section.equals(before.section())) {
      Moves.move(draft, List.of(after.code()), new Spot.EndOf(section));
    } else {
      draft.put(after.withParent(parent));
    }
  }

  private <T> T read(CardField field, Function<String, T> reader, T otherwise) {
    try {
      return reader.apply(card.text(field));
    } catch (Unreadable unreadable) {
      problems.putIfAbsent(field, CardTarget.sentence(unreadable));
      return otherwise;
    }
  }
}
