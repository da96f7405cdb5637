package org.indicatorworkbench.sqlite;

import java.sql.SQLException;

/** What is done inside one transaction. */
@FunctionalInterface
public interface Work<T> {
  /**
   * @param session good until this returns, and for this thread only
   */
  T run(Session session) throws SQLException;
}
