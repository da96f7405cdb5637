package org.indicatorworkbench.work.editing;

import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.value.Observation;

/**
 * What a form's texts mean.
 *
 * @param observation what is to stand there; empty takes away what does, and where something is
 *     refused
 * @param refused why a field cannot be read, each one sentence without its full stop; empty where
 *     all can
 */
public record DetailsReading(Optional<Observation> observation, Map<DetailField, String> refused) {
  public DetailsReading {
    refused = Map.copyOf(refused);
  }
}
