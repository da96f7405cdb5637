package org.indicatorworkbench.domain.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.value.Value.Special;

/** How special values may be typed. */
public final class SpecialWords {
  private SpecialWords() {}

  /** Every way to type one, its own words first. */
  public static List<String> spellings(Special special) {
    return switch (special) {
      case PENDING -> List.of("pending", "tbd", "tbc", "awaited", "to follow");
      case NOT_APPLICABLE -> List.of("not applicable", "n/a", "na", "[z]");
      case NOT_AVAILABLE -> List.of("not available", "-", "--", "[x]");
      case SUPPRESSED -> List.of("suppressed", "[c]");
    };
  }

  /** The special value that is typed so; empty where the text is none. */
  public static Optional<Special> find(String text) {
    String tidy = tidy(text);
    return Stream.of(Special.values())
        .filter(special -> spellings(special).contains(tidy))
        .findFirst();
  }

  /**
   * The special values that what is typed so far may become: the one whose spelling it is first,
   * none for a blank text.
   */
  public static List<Special> startingWith(String text) {
    String tidy = tidy(text);
    Optional<Special> exact = find(text);
    return tidy.isEmpty()
        ? List.of()
        : Stream.concat(
                exact.stream(),
                Stream.of(Special.values())
                    .filter(
                        special ->
                            spellings(special).stream()
                                .anyMatch(spelling -> spelling.startsWith(tidy))))
            .distinct()
            .toList();
  }

  private static String tidy(String text) {
    return NumberReader.tidy(text).toLowerCase(Locale.ROOT);
  }
}
