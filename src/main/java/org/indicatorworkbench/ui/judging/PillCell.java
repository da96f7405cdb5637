package org.indicatorworkbench.ui.judging;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.work.judging.Simulation.Changed;

/** A rating in the list of those that change. */
final class PillCell extends TableCell<Changed, Rag> {
  private final RagPill pill = new RagPill(Rag.NOT_RATED);

  PillCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(Rag rag, boolean empty) {
    super.updateItem(rag, empty);
    boolean isBlank = empty || rag == null;
    if (!isBlank) {
      pill.setRag(rag);
    }
    setText(isBlank ? null : RagPill.word(rag));
    setGraphic(isBlank ? null : pill);
  }
}
