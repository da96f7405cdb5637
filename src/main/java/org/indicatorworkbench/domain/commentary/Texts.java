package org.indicatorworkbench.domain.commentary;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.period.Period;

/**
 * Every commentary of a workspace, by what it is about and then in time order. Immutable.
 *
 * @param byAbout unmodifiable; no inner map is empty
 */
public record Texts(Map<About, NavigableMap<Period, Commentary>> byAbout) {
  /** No commentary at all. */
  public static final Texts NONE = new Texts(Map.of());

  /** A text and the period it was written for. */
  public record Dated(Period period, Commentary commentary) {}

  public Texts {
    byAbout = Map.copyOf(byAbout);
  }

  /** The text that was written there, if one was. */
  public Optional<Commentary> at(CommentaryKey key) {
    return Optional.ofNullable(about(key.about()).get(key.period()));
  }

  /** The latest text about something for a period before this one. */
  public Optional<Dated> before(About about, Period period) {
    return Optional.ofNullable(about(about).lowerEntry(period))
        .map(entry -> new Dated(entry.getKey(), entry.getValue()));
  }

  /** These texts after others were put or (empty) taken away. */
  public Texts with(Map<CommentaryKey, Optional<Commentary>> changed) {
    Map<About, NavigableMap<Period, Commentary>> next = new HashMap<>(byAbout);
    changed.forEach(
        (key, text) -> {
          NavigableMap<Period, Commentary> about = new TreeMap<>(about(next, key.about()));
          text.ifPresentOrElse(
              put -> about.put(key.period(), put), () -> about.remove(key.period()));
          if (about.isEmpty()) {
            next.remove(key.about());
          } else {
            next.put(key.about(), Collections.unmodifiableNavigableMap(about));
          }
        });
    return new Texts(next);
  }

  private NavigableMap<Period, Commentary> about(About about) {
    return about(byAbout, about);
  }

  private static NavigableMap<Period, Commentary> about(
      Map<About, NavigableMap<Period, Commentary>> texts, About about) {
    return texts.getOrDefault(about, Collections.emptyNavigableMap());
  }
}
