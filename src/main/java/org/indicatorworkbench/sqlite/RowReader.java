package org.indicatorworkbench.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row at which a result stands. */
@FunctionalInterface
public interface RowReader<T> {
  /**
   * @param row not to be moved or closed
   */
  T read(ResultSet row) throws SQLException;
}
