package org.indicatorworkbench.domain.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages that a title names, both ends included: "aged 1 to 4", "under 1", "16 and over". */
record AgeBand(int from, int to) {
  private static final int OLDEST = 200;
  private static final Pattern BETWEEN =
      Pattern.compile("\\b(\\d{1,2}) ?(?:to|-|–) ?(\\d{1,2})\\b");
  private static final Pattern UNDER = Pattern.compile("\\bunder (\\d{1,2})\\b");
  private static final Pattern OVER =
      Pattern.compile("\\b(\\d{1,2}) ?(?:\\+|(?:and|or) (?:over|above|older))");

  static Optional<AgeBand> in(String title) {
    Matcher between = BETWEEN.matcher(title);
    Matcher under = UNDER.matcher(title);
    Matcher over = OVER.matcher(title);
    if (between.find()) {
      return Optional.of(new AgeBand(number(between, 1), number(between, 2)));
    }
    if (under.find()) {
      return Optional.of(new AgeBand(0, number(under, 1) - 1));
    }
    return over.find() ? Optional.of(new AgeBand(number(over, 1), OLDEST)) : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Whether bands leave no age out and name none twice. */
  static boolean coverAll(List<AgeBand> bands) {
    int next = 0;
    for (AgeBand band : bands.stream().sorted(Comparator.comparing(AgeBand::from)).toList()) {
      if (band.from() != next) {
        return false;
      }
      next = band.to() + 1;
    }
    return next > OLDEST;
  }
}
