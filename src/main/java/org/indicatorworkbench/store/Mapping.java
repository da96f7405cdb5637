package org.indicatorworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;

/**
 * How one kind of change lies in the file: the one place that knows the columns of its table, for
 * the state and for the journal.
 */
interface Mapping<C extends Change> {
  Table table();

  RowChange write(C change);

  /**
   * @throws RuntimeException when the texts are none that {@link #write} gives
   */
  C read(RowChange row);

  /** The row at which a result stands, as the change that made it. */
  default RowChange made(ResultSet row) throws SQLException {
    return new RowChange(
        this, table().key(row), Optional.empty(), Optional.of(table().columns(row)));
  }
}
