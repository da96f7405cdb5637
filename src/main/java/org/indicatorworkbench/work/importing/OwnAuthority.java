package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.intake.statistics.StatisticsTable;
import org.indicatorworkbench.work.comparing.Authorities;
import org.indicatorworkbench.work.comparing.AuthorityQuestion;

/** The authority that the workspace is about, looked for in every file. */
final class OwnAuthority {
  private final Optional<String> text;
  private final Map<String, Authority> offered = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();

  /**
   * @param text its name or code as the settings or the user give it
   */
  OwnAuthority(Optional<String> text) {
    this.text = text.filter(given -> !given.isBlank());
  }

  Optional<Authority> in(FileTally file, StatisticsTable table) {
    return in(file, Authorities.of(table));
  }

  /** The authority as that file has it; empty, and said in the file's notes, where it has none. */
  Optional<Authority> in(FileTally file, Authorities all) {
    Optional<Authority> found = text.flatMap(all::find).map(this::named);
    if (found.isEmpty()) {
      ask(file, all, sentence(file, all));
    }
    return found;
  }

  /** Asks for another authority, because nothing of a file can be used with the one that is set. */
  void ask(FileTally file, Authorities all, String sentence) {
    all.all().forEach(one -> offered.putIfAbsent(one.code(), one));
    sentences.add(sentence);
    file.note(sentence);
  }

  /**
   * What the user has to be asked; empty when every file knew the authority. The last file says
   * most: the list of neighbours is read first, and knows no authority of earlier years.
   */
  Optional<AuthorityQuestion> question() {
    return sentences.stream()
        .reduce((_, last) -> last)
        .map(
            last ->
                new AuthorityQuestion(
                    last,
                    offered.values().stream().map(Authority::name).distinct().sorted().toList()));
  }

  /** By the name in the settings where that is one, so that every release calls it the same. */
  private Authority named(Authority found) {
    return text.filter(given -> Authority.isSameName(given, found.name()))
        .map(given -> new Authority(found.code(), given))
        .orElse(found);
  }

  private String sentence(FileTally file, Authorities all) {
    return text.map(
            given ->
                "“%s” is no authority of %s; the nearest are %s; correct the setting “own authority”"
                    .formatted(given, file.name(), String.join("; ", all.nearest(given))))
        .orElse(
            "it is not said which authority this workspace is about; make the setting “own"
                + " authority” its name or code");
  }
}
