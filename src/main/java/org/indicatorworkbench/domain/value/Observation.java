package org.indicatorworkbench.domain.value;

/**
 * A value of an indicator in a period with what is known about it. Texts are empty when unknown,
 * never null.
 *
 * @param value the value
 * @param status how firm it is
 * @param note a remark on this one value
 * @param owner who a pending value is expected from
 * @param due when a pending value is expected, as written
 * @param source where it came from: the file and line, or what the user named
 */
public record Observation(
    Value value, Status status, String note, String owner, String due, String source) {

  /** A plain value with nothing more known about it. */
  public static Observation of(Value value) {
    return new Observation(value, Status.ACTUAL, "", "", "", "");
  }

  /** The same but for its value. */
  public Observation withValue(Value other) {
    return new Observation(other, status, note, owner, due, source);
  }

  /** The same but for its status. */
  public Observation withStatus(Status other) {
    return new Observation(value, other, note, owner, due, source);
  }

  /** The same but for its note. */
  public Observation withNote(String other) {
    return new Observation(value, status, other, owner, due, source);
  }

  /** The same but for its source. */
  public Observation withSource(String other) {
    return new Observation(value, status, note, owner, due, other);
  }

  /** The same, but expected from someone else and at another time; empty texts for nobody known. */
  public Observation withExpected(String otherOwner, String otherDue) {
    return new Observation(value, status, note, otherOwner, otherDue, source);
  }

  /**
   * The word that says what stands here: the special value's where there is one, else the status.
   */
  public String statusWord() {
    return value instanceof Value.Special special ? special.key() : status.key();
  }
}
