package org.indicatorworkbench.ui.pasting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.RunningWork;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.copying.Copying;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.pasting.Clip;
import org.indicatorworkbench.work.pasting.Paste;
import org.indicatorworkbench.work.pasting.PastePlan;
import org.indicatorworkbench.work.pasting.PasteTarget;

/**
 * Cells to the clipboard and from it, and texts into many cells. What can all be applied is, at
 * once; anything else is shown first.
 */
public final class CellClipboard {
  private static final Logger LOG = Logger.getLogger(CellClipboard.class.getName());

  private final OpenWorkbook open;
  private final RunningWork running;
  private final Consumer<PasteModel> preview;

  /**
   * @param preview lets the user look at what cannot all be applied
   */
  public CellClipboard(OpenWorkbook open, RunningWork running, Consumer<PasteModel> preview) {
    this.open = open;
    this.running = running;
    this.preview = preview;
  }

  /** Puts a block on the clipboard. */
  public void copy(CopiedBlock block, CopyKind kind) {
    SystemClipboard.write(Copying.copy(block, kind, open.getReading().contents()));
  }

  /**
   * Puts what is on the clipboard into a selection.
   *
   * @param pasted is given the places of all of it once it is applied
   */
  public void paste(PasteTarget target, Consumer<Set<Place>> pasted) {
    if (!open.canEdit()) {
      tell("Nothing was pasted: this workspace is open to read only.");
      return;
    }
    if (target.rows().isEmpty()) {
      tell("Nothing was pasted: a heading takes no values; go to the line of an indicator first.");
      return;
    }
    Clip clip = SystemClipboard.read();
    SlowWork slow = new SlowWork(running, "Reading the clipboard");
    AtomicReference<Paste> read = new AtomicReference<>();
    Planning planning =
        (contents, byName) -> {
          // Read once, on the thread that owns the workbook; the first plan is made there too.
          if (read.get() == null) {
            read.set(Paste.read(clip, target, slow::isCancelled));
          }
          return read.get().plan(contents, byName, slow::isCancelled);
        };
    plan(planning, slow::end, pasted);
  }

  /**
   * Puts texts into their cells as one step.
   *
   * @param name what the user did, as the undo button says it
   */
  public void put(String name, List<TypedCell> cells) {
    Planning planning = (contents, _) -> PastePlan.of(EditPlanner.plan(name, cells, contents));
    open.put(name, cells)
        .thenAccept(
            unclear ->
                unclear
                    .map(plan -> new Planned(PastePlan.of(plan), open.getReading().contents()))
                    .map(planned -> new PasteModel(open, planning, planned, _ -> {}))
                    .ifPresent(preview));
  }

  private void plan(Planning planning, Runnable ended, Consumer<Set<Place>> pasted) {
    open.ask(workbook -> outcome(workbook, planning))
        .thenAccept(
            outcome -> {
              ended.run();
              show(outcome, planning, pasted);
            });
  }

  /** A plan, or the sentence that says why there is none; neither when it was cancelled. */
  private record Outcome(Optional<Planned> planned, String sentence) {}

  private static Outcome outcome(Workbook workbook, Planning planning) {
    try {
      return new Outcome(
          Optional.of(new Planned(planning.plan(workbook.contents(), true), workbook.contents())),
          "");
    } catch (Unreadable unreadable) {
      return new Outcome(Optional.empty(), unreadable.getMessage() + ".");
    } catch (CancellationException cancelled) {
      return new Outcome(Optional.empty(), "");
    } catch (OutOfMemoryError tooLarge) {
      return new Outcome(
          Optional.empty(),
          "The block is too large for this computer's memory; copy a part of it.");
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, "A paste could not be planned", unforeseen);
      return new Outcome(
          Optional.empty(), "That could not be pasted, and nothing was changed; the log says why.");
    }
  }

  private void show(Outcome outcome, Planning planning, Consumer<Set<Place>> pasted) {
    if (outcome.planned().isEmpty()) {
      Optional.of(outcome.sentence()).filter(told -> !told.isEmpty()).ifPresent(this::tell);
      return;
    }
    PastePlan plan = outcome.planned().get().plan();
    Optional<String> nowhere = plan.whyNowhere();
    if (nowhere.isPresent()) {
      tell("Nothing was pasted: " + nowhere.get() + ".");
      return;
    }
    PasteModel model = new PasteModel(open, planning, outcome.planned().get(), pasted);
    if (!plan.isClear()) {
      preview.accept(model);
    } else {
      model.problemProperty().subscribe(told -> told.ifPresent(_ -> preview.accept(model)));
      model.apply();
    }
  }

  private void tell(String sentence) {
    open.problemProperty().set(Optional.of(sentence));
  }
}
