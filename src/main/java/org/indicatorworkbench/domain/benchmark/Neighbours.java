package org.indicatorworkbench.domain.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;

/**
 * The statistical neighbours of an authority, the closest first.
 *
 * @param of whose neighbours they are
 */
public record Neighbours(Authority of, List<Authority> all) {
  /** By what name their mean stands among the comparators. */
  public static final String COMPARATOR = "Statistical neighbours";

  private static final Pattern ONE = Pattern.compile("(\\d{3}) (.+)");

  public Neighbours {
    all = List.copyOf(all);
  }

  /** Whether they are the neighbours of that authority. */
  public boolean isOf(Authority authority) {
    return of.code().equals(authority.firstCode());
  }

  /**
   * Reads what {@link #text} gives.
   *
   * @throws Unreadable when it is none of that
   */
  public static Neighbours read(String text) {
    int colon = text.indexOf(": ");
    if (colon < 0) {
      throw unreadable(text);
    }
    return new Neighbours(
        one(text.substring(0, colon)),
        Arrays.stream(text.substring(colon + 2).split(";")).map(Neighbours::one).toList());
  }

  /** {@code 852 Southampton: 331 Coventry; 831 Derby}. */
  public String text() {
    return words(of)
        + all.stream().map(Neighbours::words).collect(Collectors.joining("; ", ": ", ""));
  }

  private static String words(Authority authority) {
    return authority.code() + " " + authority.name();
  }

  private static Authority one(String text) {
    Matcher matcher = ONE.matcher(text.strip());
    if (!matcher.matches()) {
      throw unreadable(text);
    }
    return new Authority(matcher.group(1), matcher.group(2));
  }

  private static Unreadable unreadable(String text) {
    return new Unreadable(
        "“" + text.strip() + "” names no statistical neighbours; write 852 Southampton: 831 Derby");
  }
}
