package org.indicatorworkbench.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;

/** The constants of an enum by the words that stand for them in the file. */
final class EnumText<E extends Enum<E>> {
  private final Map<String, E> byWord;

  EnumText(E[] constants, Function<E, String> word) {
    byWord = Arrays.stream(constants).collect(Collectors.toMap(word, constant -> constant));
  }

  E read(String word) {
    E constant = byWord.get(word);
    if (constant == null) {
      throw new Unreadable("“" + word + "” is not a word that is known here");
    }
    return constant;
  }
}
