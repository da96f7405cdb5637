package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.rag.Tally;

/** Counts of ratings, worst first, each with shape and word beside its colour. */
final class RagCounts {
  private RagCounts() {}

  /** "▲ 1 red". */
  static List<Label> inWords(Tally tally) {
    return counts(tally, (rag, count) -> rag.shape() + " " + phrase(rag, count));
  }

  /** "▲ 1", spoken as "1 red". */
  static List<Label> brief(Tally tally) {
    return counts(tally, (rag, count) -> (rag == Rag.NOT_RATED ? "–" : rag.shape()) + " " + count);
  }

  private static List<Label> counts(Tally tally, BiFunction<Rag, Integer, String> text) {
    return Stream.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED)
        .filter(rag -> tally.of(rag) > 0)
        .map(rag -> count(rag, tally.of(rag), text))
        .toList();
  }

  private static Label count(Rag rag, int count, BiFunction<Rag, Integer, String> text) {
    Label label = new Label(text.apply(rag, count).strip());
    label.setAccessibleText(phrase(rag, count));
    label.getStyleClass().addAll("rag-count", "rag-" + word(rag).replace(' ', '-'));
    return label;
  }

  private static String phrase(Rag rag, int count) {
    return count + " " + word(rag);
  }

  private static String word(Rag rag) {
    return rag.word().toLowerCase(Locale.ROOT);
  }
}
