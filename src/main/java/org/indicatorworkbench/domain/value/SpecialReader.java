package org.indicatorworkbench.domain.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/** Reads the words and signs that stand in a cell where a number is missing. */
final class SpecialReader {
  private static final Pattern DUE =
      Pattern.compile("(?:data )?(?:due|expected)(?: in| by)? (.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern REQUESTED =
      Pattern.compile("(?:data )?requested from (.+)", Pattern.CASE_INSENSITIVE);

  private SpecialReader() {}

  static Optional<Observation> find(String tidy) {
    Optional<Observation> word = SpecialWords.find(tidy).map(Observation::of);
    if (word.isPresent()) {
      return word;
    }
    Matcher due = DUE.matcher(tidy);
    if (due.matches()) {
      String when = due.group(1);
      return Optional.of(
          pending("", PeriodReader.find(when, Optional.empty()).map(Period::key).orElse(when)));
    }
    Matcher requested = REQUESTED.matcher(tidy);
    return requested.matches() ? Optional.of(pending(requested.group(1), "")) : Optional.empty();
  }

  private static Observation pending(String owner, String due) {
    return new Observation(Value.Special.PENDING, Status.ACTUAL, "", owner, due, "");
  }
}
