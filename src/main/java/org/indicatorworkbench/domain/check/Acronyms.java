package org.indicatorworkbench.domain.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.row.RowState;

/**
 * An acronym that a title or a commentary uses and that nothing in the workspace spells out, as in
 * "initial child protection conference (ICPC)".
 */
final class Acronyms implements Check {
  private static final Rule RULE = new Rule("acronym not explained", Severity.NOTES);
  private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z](?:&|[A-Z])*[A-Z]\\b");
  private static final Pattern EXPLAINED = Pattern.compile("\\(([A-Z][A-Z&]*[A-Z])s?\\)");

  /** Everybody knows these. */
  private static final Set<String> COMMON =
      Set.of("UK", "NHS", "HR", "IT", "GP", "GPs", "OK", "EU", "RAG", "KPI", "ID", "AND", "NOT");

  @Override
  public List<Finding> findings(Checked checked) {
    List<String> definitions =
        checked.rows().stream()
            .flatMap(row -> Stream.of(row.indicator().title(), row.indicator().definition()))
            .toList();
    Set<String> known = new HashSet<>(COMMON);
    definitions.forEach(text -> find(EXPLAINED, text, known));
    String initials = initials(definitions);
    Set<String> told = new HashSet<>();
    return checked.rows().stream()
        .flatMap(
            row -> {
              Set<String> unknown = new LinkedHashSet<>();
              find(ACRONYM, row.indicator().title(), unknown);
              row.commentary()
                  .map(Commentary::text)
                  .ifPresent(text -> find(ACRONYM, text, unknown));
              unknown.removeIf(
                  word -> known.contains(word) || isSpelt(word, initials) || !told.add(word));
              return unknown.isEmpty() ? Stream.empty() : Stream.of(finding(row, unknown));
            })
        .toList();
  }

  private static void find(Pattern pattern, String text, Collection<String> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
  }

  /** The first letters of all words, each text on a line; "and" can also be "&". */
  private static String initials(List<String> texts) {
    return texts.stream()
        .map(
            text ->
                Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.equals("and") ? "&" : word.substring(0, 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isSpelt(String acronym, String initials) {
    return initials.contains(acronym.toLowerCase(Locale.ROOT));
  }

  private static Finding finding(RowState row, Set<String> unknown) {
    String words = String.join(", ", new TreeSet<>(unknown));
    return RULE.about(
        row.code(),
        "%s is spelt out nowhere. Write it once in a definition: the words, then (%s)."
            .formatted(words, unknown.iterator().next()),
        words);
  }
}
