package org.indicatorworkbench.domain.indicator;

/**
 * A group of indicators that is read together, such as "Visits". Sections come in the order of
 * their first indicator.
 *
 * @param name trimmed; empty for indicators that belong to no section
 */
public record Section(String name) {
  /** The section of indicators that were given none. */
  public static final Section NONE = new Section("");

  public Section {
    name = name.strip();
  }

  /** The heading to print: the name, or "Other indicators" where there is none. */
  public String heading() {
    return name.isEmpty() ? "Other indicators" : name;
  }
}
