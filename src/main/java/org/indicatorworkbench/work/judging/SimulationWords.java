package org.indicatorworkbench.work.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indicatorworkbench.work.judging.Simulation.Changed;

/** What a simulation comes to, in a sentence. */
public final class SimulationWords {
  private SimulationWords() {}

  /**
   * "5 ratings would change from RED to AMBER. Of 4 a paper printed a rating; none would agree with
   * it."
   *
   * @param changes all of them, or those of one period
   */
  public static String of(List<Changed> changes) {
    if (changes.isEmpty()) {
      return "No rating would change.";
    }
    Map<String, Long> moves =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    one -> "from " + one.from().word() + " to " + one.to().word(),
                    LinkedHashMap::new,
                    Collectors.counting()));
    String detail =
        moves.entrySet().stream()
            .map(move -> move.getValue() + " " + move.getKey())
            .collect(Collectors.joining(", "));
    String which = moves.size() == 1 ? " " + moves.keySet().iterator().next() : ": " + detail;
    return "%s would change%s.%s".formatted(counted(changes.size()), which, printed(changes));
  }

  private static String printed(List<Changed> changes) {
    long printed = changes.stream().filter(one -> one.published().isPresent()).count();
    long agreed =
        changes.stream()
            .filter(one -> one.published().filter(rag -> rag == one.to()).isPresent())
            .count();
    return printed == 0
        ? ""
        : " Of %d a paper printed a rating; %s would agree with it."
            .formatted(printed, agreed == 0 ? "none" : agreed);
  }

  private static String counted(int count) {
    return count == 1 ? "1 rating" : count + " ratings";
  }
}
