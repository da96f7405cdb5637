package org.indicatorworkbench.domain.change;

import java.util.List;
import java.util.Optional;

/**
 * What can be undone and redone, as it follows from everything that was done before. An immutable
 * value: a move makes the next one.
 */
public final class UndoStack {
  /** Nothing was done yet. */
  public static final UndoStack EMPTY = new UndoStack(null, null);

  /** Something that happened to a workspace. */
  public sealed interface Move {}

  /**
   * Something was done. It ends what could be redone.
   *
   * @param id by which it is undone and redone
   * @param name what the user did
   */
  public record Step(long id, String name) implements Move {}

  /** The step of that id, which was the next to undo, was undone. */
  public record Undone(long id) implements Move {}

  /** The step of that id, which was the next to redo, was done again. */
  public record Redone(long id) implements Move {}

  /** A step above others; null below the first. */
  private record Pile(Step top, Pile rest) {}

  private final Pile done;
  private final Pile undone;

  private UndoStack(Pile done, Pile undone) {
    this.done = done;
    this.undone = undone;
  }

  /**
   * @param moves the oldest first
   */
  public static UndoStack of(List<? extends Move> moves) {
    UndoStack stack = EMPTY;
    for (Move move : moves) {
      stack = stack.with(move);
    }
    return stack;
  }

  /**
   * What can be undone and redone after one more move.
   *
   * @throws IllegalArgumentException when a step is undone or redone out of its turn
   */
  public UndoStack with(Move move) {
    return switch (move) {
      case Step step -> new UndoStack(new Pile(step, done), null);
      case Undone(long id) -> {
        Step step = top(done, id);
        yield new UndoStack(done.rest(), new Pile(step, undone));
      }
      case Redone(long id) -> {
        Step step = top(undone, id);
        yield new UndoStack(new Pile(step, done), undone.rest());
      }
    };
  }

  private static Step top(Pile pile, long id) {
    if (pile == null || pile.top().id() != id) {
      throw new IllegalArgumentException("step " + id + " is not the next");
    }
    return pile.top();
  }

  /** The step that is undone next. */
  public Optional<Step> undo() {
    return Optional.ofNullable(done).map(Pile::top);
  }

  /** The step that is redone next. */
  public Optional<Step> redo() {
    return Optional.ofNullable(undone).map(Pile::top);
  }
}
