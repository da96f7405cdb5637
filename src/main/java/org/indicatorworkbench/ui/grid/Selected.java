package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.ui.block.Block;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Position;

/** The block of selected cells, and the one that was copied. */
final class Selected {
  private final ReadOnlyObjectWrapper<Optional<Block>> block =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<CellRange>> copied =
      new SimpleObjectProperty<>(Optional.empty());

  /** The block; empty before the user is anywhere. */
  ReadOnlyObjectProperty<Optional<Block>> blockProperty() {
    return block.getReadOnlyProperty();
  }

  /** The rectangle that it is. */
  Optional<CellRange> range() {
    return block.get().map(Block::range);
  }

  /** Whether it is more than the cell the user is in. */
  boolean isWide() {
    return range().filter(range -> !range.isSingle()).isPresent();
  }

  /** What is outlined as copied. */
  ObjectProperty<Optional<CellRange>> copiedProperty() {
    return copied;
  }

  void select(Block next) {
    block.set(Optional.of(next));
  }

  /** Shrinks to a cell. */
  void select(Position position) {
    select(Block.at(position));
  }

  /** Places are other cells now: only the one the user is in is still meant. */
  void rearranged(Position position) {
    copied.set(Optional.empty());
    select(position);
  }
}
