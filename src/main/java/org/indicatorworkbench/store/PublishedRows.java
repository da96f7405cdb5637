package org.indicatorworkbench.store;

import java.util.Arrays;
import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;

/** What papers printed beside figures. */
final class PublishedRows implements Mapping<Change.OfPublished> {
  private static final Table TABLE =
      Table.of("published_rating", List.of("code", "period"), List.of("rag", "direction"));
  private static final EnumText<Rag> RAGS = new EnumText<>(Rag.values(), Rag::word);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfPublished change) {
    return new RowChange(
        this,
        List.of(change.code().text(), PeriodText.write(change.period())),
        change.before().map(PublishedRows::texts),
        change.after().map(PublishedRows::texts));
  }

  @Override
  public Change.OfPublished read(RowChange row) {
    Cells key = new Cells(row.key());
    return new Change.OfPublished(
        new IndicatorCode(key.text()),
        PeriodText.read(key.text()),
        row.before().map(PublishedRows::rating),
        row.after().map(PublishedRows::rating));
  }

  private static List<String> texts(PublishedRating rating) {
    return Arrays.asList(rating.rag().map(Rag::word).orElse(null), rating.direction());
  }

  private static PublishedRating rating(List<String> texts) {
    Cells cells = new Cells(texts);
    return new PublishedRating(cells.optional().map(RAGS::read), cells.text());
  }
}
