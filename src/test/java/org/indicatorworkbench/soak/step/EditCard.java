package org.indicatorworkbench.soak.step;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.catalogue.Card;
import org.indicatorworkbench.work.catalogue.CardField;
import org.indicatorworkbench.work.catalogue.CardPlanner;

/** An indicator's card with a few fields changed, to what they may be or to anything. */
final class EditCard implements RowStep {
  @Override
  public int weight() {
    return 3;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Period asked = Anywhere.period(contents, row, chance);
    Card card = Card.of(row, asked);
    Map<CardField, String> texts = new EnumMap<>(card.texts());
    for (int changed = chance.from(1, 4); changed > 0; changed--) {
      CardField field = chance.any(List.of(CardField.values()));
      texts.put(field, text(field, contents, chance));
    }
    return CardPlanner.plan(contents, new Card(card.code(), texts), asked).changes();
  }

  private static String text(CardField field, Workspace contents, Chance chance) {
    Entry other = Anywhere.entry(contents, chance).orElseThrow();
    return chance.oneIn(6)
        ? Texts.any(chance)
        : Card.of(other, Anywhere.period(contents, other, chance)).text(field);
  }
}
