package org.indicatorworkbench.work.catalogue;

/** The fields of an indicator's card, in the order in which it shows them. */
public enum CardField {
  TITLE("Title", ""),
  SECTION("Section", ""),
  PARENT("Part of", "the code of another in the section; blank: none"),
  UNIT("Unit", ""),
  DECIMALS("Decimals", "0 to 6"),
  POLARITY("Polarity", ""),
  TOLERANCE("Tolerance", "none, 5pp, 5% or 85..100; blank: the house rule"),
  TARGET("Target", "95%, <36%, 69-89, decrease; blank: none"),
  TARGET_FROM("Target from", "the first period; blank: all periods"),
  FREQUENCY("Frequency", ""),
  BASIS("Basis", ""),
  OWNER("Owner", "a role, not a name"),
  RETIRED("Retired after", "the last period reported; blank: in use"),
  OUTCOME("Outcome", "what it serves"),
  DEFINITION("Definition", "what counts and what does not");

  private final String heading;
  private final String hint;

  CardField(String heading, String hint) {
    this.heading = heading;
    this.hint = hint;
  }

  /** The words beside it. */
  public String heading() {
    return heading;
  }

  /** What can be written, in few words; may be empty. */
  public String hint() {
    return hint;
  }
}
