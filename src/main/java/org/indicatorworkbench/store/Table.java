package org.indicatorworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the file and the statements upon it. Those that change a row name everything that has
 * to stand in it before.
 *
 * @param name of the table
 * @param keys the columns that say which row it is
 * @param columns all others
 * @param insert parameters: the key, then the columns
 * @param update parameters: the columns after, the key, the columns before
 * @param delete parameters: the key, then the columns before
 * @param all every row: the key, then the columns
 * @param one parameters: the key
 */
record Table(
    String name,
    List<String> keys,
    List<String> columns,
    String insert,
    String update,
    String delete,
    String all,
    String one) {

  static Table of(String name, List<String> keys, List<String> columns) {
    return of(name, keys, columns, String.join(", ", keys));
  }

  /**
   * @param order in which all rows are read
   */
  static Table of(String name, List<String> keys, List<String> columns, String order) {
    List<String> both = Stream.concat(keys.stream(), columns.stream()).toList();
    String list = String.join(", ", both);
    String marks = String.join(", ", Collections.nCopies(both.size(), "?"));
    String select = "SELECT " + list + " FROM " + name;
    String unchanged = " WHERE " + joined(both, " IS ?", " AND ");
    return new Table(
        name,
        keys,
        columns,
        "INSERT INTO " + name + " (" + list + ") VALUES (" + marks + ") ON CONFLICT DO NOTHING",
        "UPDATE " + name + " SET " + joined(columns, " = ?", ", ") + unchanged,
        "DELETE FROM " + name + unchanged,
        select + " ORDER BY " + order,
        select + " WHERE " + joined(keys, " = ?", " AND "));
  }

  private static String joined(List<String> names, String suffix, String between) {
    return names.stream().map(name -> name + suffix).collect(Collectors.joining(between));
  }

  /** The key of the row at which a result of {@link #all} or {@link #one} stands. */
  List<String> key(ResultSet row) throws SQLException {
    return texts(row, 1, keys.size());
  }

  /** The other columns of the row at which such a result stands. */
  List<String> columns(ResultSet row) throws SQLException {
    return texts(row, 1 + keys.size(), columns.size());
  }

  private static List<String> texts(ResultSet row, int first, int count) throws SQLException {
    String[] texts = new String[count];
    for (int at = 0; at < count; at++) {
      texts[at] = row.getString(first + at);
    }
    return Arrays.asList(texts);
  }
}
