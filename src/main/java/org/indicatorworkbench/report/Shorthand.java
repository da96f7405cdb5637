package org.indicatorworkbench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** The signs of official statistics that stand in a cell instead of a number, or behind one. */
enum Shorthand {
  PENDING("tbc", "to be confirmed: the figure is pending"),
  NOT_APPLICABLE("[z]", "not applicable"),
  NOT_AVAILABLE("[x]", "not available"),
  CONFIDENTIAL("[c]", "confidential: withheld so that no child can be recognised"),
  PROVISIONAL("[p]", "provisional"),
  REVISED("[r]", "revised since it was first reported"),
  UNDER_QUERY("[u]", "under query, so less reliable");

  private final String sign;
  private final String meaning;

  Shorthand(String sign, String meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  String sign() {
    return sign;
  }

  /** Those that stand in any of the texts. */
  static List<Table.Sign> in(List<String> texts) {
    return Arrays.stream(values())
        .map(shorthand -> new Table.Sign(shorthand.sign, shorthand.meaning))
        .filter(sign -> texts.stream().anyMatch(sign::isIn))
        .toList();
  }

  static Shorthand instead(Value.Special special) {
    return switch (special) {
      case PENDING -> PENDING;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NOT_AVAILABLE -> NOT_AVAILABLE;
      case SUPPRESSED -> CONFIDENTIAL;
    };
  }

  static Optional<Shorthand> behind(Observation observation) {
    return switch (observation.status()) {
      case ACTUAL -> Optional.empty();
      case PROVISIONAL -> Optional.of(PROVISIONAL);
      case REVISED -> Optional.of(REVISED);
      case UNDER_QUERY -> Optional.of(UNDER_QUERY);
    };
  }
}
