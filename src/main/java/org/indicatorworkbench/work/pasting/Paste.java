package org.indicatorworkbench.work.pasting;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.clipboard.ClipboardReader;
import org.indicatorworkbench.intake.clipboard.PastedBlock;

/** A block that was read from the clipboard, and the selection it is to be pasted into. */
public final class Paste {
  private final PastedBlock block;
  private final boolean isOwn;
  private final PasteTarget target;

  private Paste(PastedBlock block, boolean isOwn, PasteTarget target) {
    this.block = block;
    this.isOwn = isOwn;
    this.target = target;
  }

  /**
   * Reads what the clipboard holds; not on the toolkit's thread, it may be long.
   *
   * @param cancelled asked now and then
   * @throws Unreadable when there is nothing in it that can be pasted, with a sentence that says
   *     what to do
   * @throws CancellationException when it is no longer wanted
   */
  public static Paste read(Clip clip, PasteTarget target, BooleanSupplier cancelled) {
    if (isPictureAlone(clip)) {
      throw new Unreadable("The clipboard holds a picture and no text; copy the cells themselves");
    }
    boolean isOwn = !clip.own().isEmpty();
    PastedBlock block =
        isOwn
            ? ClipboardReader.rows(clip.own(), cancelled)
            : ClipboardReader.read(clip.text(), clip.html(), cancelled);
    return new Paste(block, isOwn, target);
  }

  /** A browser says in HTML where the picture came from. */
  private static boolean isPictureAlone(Clip clip) {
    return clip.isPicture()
        && (clip.own() + clip.text()).isBlank()
        && clip.html().replaceAll("<[^>]*>", "").isBlank();
  }

  /**
   * What it would do. An empty cell of another program changes nothing, since blank lines and cells
   * are there for the eye as well; one that was copied here takes away what stands.
   *
   * @param contents as they are now
   * @param byName whether values go where the periods and indicators named in the block say, where
   *     it names any; or else by their place
   * @param cancelled asked now and then
   * @throws CancellationException when it is no longer wanted
   */
  public PastePlan plan(Workspace contents, boolean byName, BooleanSupplier cancelled) {
    List<List<String>> rows = block.rows();
    int width = block.width();
    NamedParts names = new NamedParts(rows, width, target, contents);
    Layout byPlace = new ByPlace(rows, width, names, target, !isOwn).layout();
    Layout named =
        names.leadAnywhere() ? new ByName(rows, width, names, target, !isOwn).layout() : byPlace;
    Layout layout = byName ? named : byPlace;
    int values = rows.size() - (names.hasHeadings() ? 1 : 0);
    boolean mayBeShifted = values > 1 && layout.rows().equals(byPlace.rows());
    return new PastePlanner(block, isOwn, layout, cancelled)
        .plan(
            contents,
            mayBeShifted ? layout.passedOver() : 0,
            followed(names, named.equals(byPlace), byName));
  }

  private static PastePlan.Names followed(
      NamedParts names, boolean leadNowhereElse, boolean byName) {
    if (!names.leadAnywhere()) {
      return PastePlan.Names.NONE;
    }
    if (leadNowhereElse) {
      return PastePlan.Names.SAME;
    }
    return byName ? PastePlan.Names.FOLLOWED : PastePlan.Names.IGNORED;
  }
}
