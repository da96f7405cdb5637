package org.indicatorworkbench.domain.benchmark;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A local authority.
 *
 * @param code of three digits, which an authority keeps when its area or its other codes change; of
 *     authorities that make one return together, theirs as published: {@code 314 / 318}
 * @param name as published
 */
public record Authority(String code, String name) {
  private static final Pattern TITLES =
      Pattern.compile(
          "\\b(city|county|borough|london borough|royal borough|metropolitan borough) of\\b"
              + "|\\b(city|county|borough|district|metropolitan borough)? ?council\\b|\\bthe\\b");

  public Authority {
    code = code.strip();
    name = name.strip();
  }

  /** Its code, or the first of several, each of which finds the return that they make together. */
  public String firstCode() {
    return code.split("[ /]+")[0];
  }

  /** Whether both names mean one place: "Bristol" and "Bristol, City of" do. */
  public static boolean isSameName(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** A name without capitals, punctuation and titles, for comparing. */
  public static String normal(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[.,’']", " ");
    String untitled = TITLES.matcher(plain.strip().replaceAll("\\s+", " ")).replaceAll(" ");
    String letters = untitled.replaceAll("\\bsaint\\b", "st").replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? plain.replaceAll("[^\\p{L}\\p{N}]", "") : letters;
  }
}
