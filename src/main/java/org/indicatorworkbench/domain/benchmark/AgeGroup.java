package org.indicatorworkbench.domain.benchmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;

/** Groups of ages as text: one spelling for those that say from which year to which. */
public final class AgeGroup {
  /** Everybody before the eighteenth birthday, of whom the rates of children are. */
  public static final String CHILDREN = "0-17";

  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)(?:(?:all )?(?:children|young people|people|persons)\\s+)?(?:aged?\\s+)?"
              + "(\\d{1,3})\\s*(?:-|–|—|to)\\s*(\\d{1,3})(?:\\s*(?:years?|yrs?))?(?: old)?");
  private static final Pattern UNDER =
      Pattern.compile("(?i)(?:(?:all )?(?:children|people)\\s+)?(?:aged?\\s+)?under (\\d{1,3})s?");

  private AgeGroup() {}

  /**
   * The group's one spelling: {@code 0-17} for "Children aged 0 to 17 years" and "under 18"; words
   * that name no ages stay as they are.
   *
   * @throws Unreadable when the text is blank, or the ages go down
   */
  public static String read(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      throw new Unreadable("a population needs an age group, such as " + CHILDREN);
    }
    Matcher years = YEARS.matcher(plain);
    Matcher under = UNDER.matcher(plain);
    if (years.matches()) {
      return between(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)), plain);
    }
    return under.matches() ? between(0, Integer.parseInt(under.group(1)) - 1, plain) : plain;
  }

  private static String between(int from, int to, String text) {
    if (to < from) {
      throw new Unreadable("“" + text + "” goes from an age to a lower one; write 0-17");
    }
    return from + "-" + to;
  }
}
