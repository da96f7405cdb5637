package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.work.catalogue.Spot;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.pasting.PasteTarget;

/** What the user does to cells of the grid. The result comes back as new rows of the model. */
public interface GridActions {

  /**
   * A text was typed into a cell. What can be applied is; what is refused or asks is not yet.
   *
   * @param agreed whether the user has agreed that parts are lost
   */
  CellOutcome type(TypedCell cell, boolean agreed);

  /**
   * Texts were put into many cells at once, as one step: cleared, filled, entered into all of a
   * selection. What cannot be applied is shown first.
   *
   * @param name what the user did, as the undo button says it
   */
  void put(String name, List<TypedCell> cells);

  /** What would become of a text; nothing is applied. */
  CellOutcome check(TypedCell cell);

  /** Puts cells on the clipboard. */
  void copy(CopiedBlock block, CopyKind kind);

  /**
   * Puts what is on the clipboard into cells.
   *
   * @param pasted is given the places of all of it once it is applied, which may be much later
   */
  void paste(PasteTarget target, Consumer<Set<Place>> pasted);

  /** The user wants to see and edit a value with its parts, status, note and source. */
  void details(CellAddress cell);

  /** Rows were dragged to a spot. */
  void move(List<IndicatorCode> rows, Spot spot);

  /** A section was dragged in front of another, or behind all. */
  void move(Section section, Optional<Section> before);
}
