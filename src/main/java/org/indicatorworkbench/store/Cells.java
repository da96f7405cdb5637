package org.indicatorworkbench.store;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;

/** The texts of a row, read one after another in the order of its columns. */
final class Cells {
  private final Iterator<String> texts;

  Cells(List<String> texts) {
    this.texts = texts.iterator();
  }

  Optional<String> optional() {
    return texts.hasNext() ? Optional.ofNullable(texts.next()) : Optional.empty();
  }

  String text() {
    return optional().orElseThrow(() -> new Unreadable("a text is missing"));
  }

  int integer() {
    return Integer.parseInt(text());
  }

  Optional<BigDecimal> number() {
    return optional().map(BigDecimal::new);
  }
}
