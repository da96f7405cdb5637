package org.indicatorworkbench.work.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.intake.statistics.Geography;
import org.indicatorworkbench.intake.statistics.StatisticsRow;
import org.indicatorworkbench.intake.statistics.StatisticsTable;

/** The authorities of a file, among which the user's own is found by name or code. */
public final class Authorities {
  private static final int NEAREST = 3;

  private final Map<String, Authority> byCode = new LinkedHashMap<>();
  private final Map<String, String> otherCodes = new LinkedHashMap<>();

  private Authorities() {}

  /** Those of a list; of two with one code the last counts. */
  public static Authorities of(List<Authority> list) {
    Authorities made = new Authorities();
    list.forEach(one -> made.byCode.put(one.code(), one));
    return made;
  }

  /** Those of a file of official statistics, each named as in its latest year. */
  public static Authorities of(StatisticsTable table) {
    Authorities made = new Authorities();
    table.rows().stream()
        .filter(row -> row.place().level() == Geography.Level.AUTHORITY)
        .filter(row -> !row.place().oldCodes().isEmpty())
        .sorted(
            Comparator.comparing(
                StatisticsRow::year,
                Comparator.comparing(
                    year -> year.map(Period::end).orElse(java.time.LocalDate.MIN))))
        .forEach(made::put);
    return made;
  }

  private void put(StatisticsRow row) {
    Geography place = row.place();
    String code = String.join(" / ", place.oldCodes());
    byCode.remove(code);
    byCode.put(code, new Authority(code, place.name()));
    place.newCodes().forEach(other -> otherCodes.put(other, code));
    place.oldCodes().forEach(other -> otherCodes.put(other, code));
  }

  /** All of them, by name. */
  public List<Authority> all() {
    return byCode.values().stream().sorted(Comparator.comparing(Authority::name)).toList();
  }

  /**
   * The authority that a text names, by its name or a code, old or new; of two of one name, the one
   * that the file has figures of last.
   */
  public Optional<Authority> find(String text) {
    String plain = text.strip();
    String code = otherCodes.getOrDefault(plain.toUpperCase(Locale.ROOT), plain);
    return Optional.ofNullable(byCode.get(code))
        .or(
            () ->
                byCode.values().stream()
                    .filter(one -> isCalled(one, plain))
                    .reduce((_, last) -> last));
  }

  /** Authorities that make one return together are found by the name of each. */
  private static boolean isCalled(Authority authority, String name) {
    return Authority.isSameName(authority.name(), name)
        || Arrays.stream(authority.name().split(" / "))
            .anyMatch(part -> Authority.isSameName(part, name));
  }

  /** The names that are spelled most like a text. */
  public List<String> nearest(String text) {
    String wanted = Authority.normal(text);
    Set<String> names = new TreeSet<>();
    byCode.values().forEach(one -> names.add(one.name()));
    return names.stream()
        .sorted(Comparator.comparing(name -> Spelling.distance(wanted, Authority.normal(name))))
        .limit(NEAREST)
        .toList();
  }
}
