package org.indicatorworkbench.cli;

import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out what was asked for
 * @param err what went wrong, one plain sentence each
 */
public record Console(PrintWriter out, PrintWriter err) {
  void say(String line) {
    out.println(line);
    out.flush();
  }

  void complain(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
