package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;

/**
 * A value as a file gives it.
 *
 * @param status where the file says how firm it is
 * @param note empty, as owner and due, where the file says nothing
 * @param source the file's own, else the file and its line
 */
record GivenValue(
    Value value, Optional<Status> status, String note, String owner, String due, String source) {

  /**
   * The observation after the import: what the file leaves blank stays as it is.
   *
   * @param usual how firm a value is of which the file does not say it
   */
  Observation over(Optional<Observation> before, Status usual) {
    return new Observation(
        before.map(Observation::value).filter(value::equals).orElse(value),
        status.orElse(usual),
        given(note, before.map(Observation::note)),
        given(owner, before.map(Observation::owner)),
        given(due, before.map(Observation::due)),
        source);
  }

  private static String given(String text, Optional<String> before) {
    return text.isEmpty() ? before.orElse("") : text;
  }
}
