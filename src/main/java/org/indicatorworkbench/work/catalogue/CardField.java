package org.indicatorworkbench.work.catalogue;

/** The fields of an indicator's card, in the order in which it shows them. */
public enum CardField {
  TITLE("Title", ""),
  SECTION("Section", ""),
  PARENT("Part of", "the code of another indicator of the section; blank: it stands by itself"),
  UNIT("Unit", ""),
  DECIMALS("Decimals", "0 to 6"),
  POLARITY("Polarity", ""),
  FREQUENCY("Frequency", ""),
  BASIS("Basis", ""),
  TARGET("Target", "95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month; blank: none"),
  TARGET_FROM("Target from", "the period from which it holds; blank: all periods"),
  TOLERANCE("Tolerance", "none, 5pp, 5% or 85..100; blank: the house rule"),
  OWNER("Owner", "a role, not a name"),
  OUTCOME("Outcome", "what it serves"),
  DEFINITION("Definition", "what counts and what does not"),
  RETIRED("Retired after", "the last period that is reported; blank: it is in use");

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
