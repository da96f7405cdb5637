package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.rag.Rag;

/** A small block a rated indicator, in catalogue order: how a section stands, at a glance. */
final class RatingBar extends HBox {
  private static final int MOST = 9;

  RatingBar() {
    getStyleClass().add("rating-bar");
    setFocusTraversable(false);
  }

  /**
   * @param ratings of a section's indicators; those not rated are drawn only where none is
   */
  void show(List<Rag> ratings) {
    List<Rag> rated = ratings.stream().filter(rag -> rag != Rag.NOT_RATED).toList();
    List<Rag> drawn = rated.isEmpty() ? ratings : rated;
    getChildren().setAll(drawn.stream().limit(MOST).map(RatingBar::block).toList());
    setAccessibleText(words(ratings));
  }

  /** "2 green, 1 amber, 3 not rated". */
  static String words(List<Rag> ratings) {
    return List.of(Rag.values()).stream()
        .filter(ratings::contains)
        .map(
            rag ->
                ratings.stream().filter(rag::equals).count()
                    + " "
                    + rag.word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static Region block(Rag rag) {
    Region block = new Region();
    block.getStyleClass().addAll("block", rag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return block;
  }
}
