package org.indicatorworkbench.store;

import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.view.ViewText;

/** The views that were saved under a name. */
final class ViewRows implements Mapping<Change.OfView> {
  private static final Table TABLE = Table.of("saved_view", List.of("name"), List.of("choices"));

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfView change) {
    return new RowChange(
        this,
        List.of(change.name()),
        change.before().map(ViewRows::texts),
        change.after().map(ViewRows::texts));
  }

  @Override
  public Change.OfView read(RowChange row) {
    return new Change.OfView(
        row.key().getFirst(),
        row.before().map(List::getFirst).map(ViewText::read),
        row.after().map(List::getFirst).map(ViewText::read));
  }

  private static List<String> texts(View view) {
    return List.of(ViewText.write(view));
  }
}
