package org.indicatorworkbench.work.comparing;

import java.util.List;

/**
 * The user has to say which authority the workspace is about.
 *
 * @param sentence what is missing and what to do, without a full stop
 * @param names of the authorities in the files, in alphabetical order
 */
public record AuthorityQuestion(String sentence, List<String> names) {
  public AuthorityQuestion {
    names = List.copyOf(names);
  }
}
