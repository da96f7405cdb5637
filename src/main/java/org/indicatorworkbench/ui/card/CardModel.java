package org.indicatorworkbench.ui.card;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.catalogue.Card;
import org.indicatorworkbench.work.catalogue.CardField;
import org.indicatorworkbench.work.catalogue.CardPlan;
import org.indicatorworkbench.work.catalogue.CardPlanner;
import org.indicatorworkbench.work.catalogue.Wording;

/** The card of one indicator while it is edited. To be used on the toolkit's thread. */
public final class CardModel {
  private final OpenWorkbook open;
  private final Indicator indicator;
  private final Period asked;
  private final Map<CardField, StringProperty> texts = new EnumMap<>(CardField.class);
  private final ReadOnlyObjectWrapper<Map<CardField, String>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<List<Wording>> wordings =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param entry the indicator as it is now
   */
  public CardModel(OpenWorkbook open, Entry entry) {
    this.open = open;
    indicator = entry.indicator();
    asked = open.getReading().asked();
    Card card = Card.of(entry, asked);
    Arrays.stream(CardField.values())
        .forEach(field -> texts.put(field, new SimpleStringProperty(card.text(field))));
    open.ask(workbook -> Wording.of(workbook.history(indicator.code()))).thenAccept(wordings::set);
  }

  public IndicatorCode code() {
    return indicator.code();
  }

  /** The title as it was when the card was opened. */
  public String title() {
    return indicator.title();
  }

  /** Whether the card can be changed here. */
  public boolean canEdit() {
    return open.canEdit();
  }

  /** The text of a field. */
  public StringProperty text(CardField field) {
    return texts.get(field);
  }

  /** One sentence for each field that stands in the way of saving. */
  public ReadOnlyObjectProperty<Map<CardField, String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Every wording of the definition, the latest first; empty until it is read. */
  public ReadOnlyObjectProperty<List<Wording>> wordingsProperty() {
    return wordings.getReadOnlyProperty();
  }

  /** What can be chosen in a field; empty where it is written. */
  List<String> choices(CardField field) {
    Workspace contents = open.getReading().contents();
    return switch (field) {
      case SECTION -> contents.sections().stream().map(Section::name).toList();
      case PARENT -> parents(contents);
      case UNIT -> Arrays.stream(Unit.values()).map(Unit::key).toList();
      case POLARITY -> Arrays.stream(Polarity.values()).map(Polarity::key).toList();
      case FREQUENCY -> Arrays.stream(Frequency.values()).map(Frequency::key).toList();
      case BASIS -> Arrays.stream(Basis.values()).map(Basis::key).toList();
      default -> List.of();
    };
  }

  private List<String> parents(Workspace contents) {
    return contents.inOrder().stream()
        .map(Entry::indicator)
        .filter(one -> one.section().equals(indicator.section()))
        .filter(one -> !one.code().equals(indicator.code()))
        .map(one -> one.code().text())
        .toList();
  }

  /**
   * Saves what differs as one step.
   *
   * @return completes with whether the card can be closed: not while a field has a problem
   */
  public CompletionStage<Boolean> save() {
    Map<CardField, String> now = new EnumMap<>(CardField.class);
    texts.forEach((field, text) -> now.put(field, text.get() == null ? "" : text.get()));
    Card card = new Card(indicator.code(), now);
    return open.ask(workbook -> CardPlanner.plan(workbook.contents(), card, asked))
        .thenCompose(this::apply);
  }

  private CompletionStage<Boolean> apply(CardPlan plan) {
    problems.set(plan.problems());
    if (!plan.problems().isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    return plan.changes().isEmpty()
        ? CompletableFuture.completedFuture(true)
        : open.apply(plan.changes());
  }
}
