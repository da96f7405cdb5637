package org.indicatorworkbench.domain.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;

/**
 * Which rows are shown: those for which everything asked holds. An empty set asks nothing.
 *
 * @param ratings one of these
 * @param sections one of these
 * @param owners one of these; the empty text is an indicator without an owner
 * @param conditions all of these
 * @param changedSince a value, target, text or field of the indicator was changed on that day or
 *     later
 */
public record RowFilter(
    Set<Rag> ratings,
    Set<Section> sections,
    Set<String> owners,
    Set<Condition> conditions,
    Optional<LocalDate> changedSince) {
  /** Every row. */
  public static final RowFilter ALL =
      new RowFilter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  public RowFilter {
    ratings = Set.copyOf(ratings);
    sections = Set.copyOf(sections);
    owners = Set.copyOf(owners);
    conditions = Set.copyOf(conditions);
  }

  /** Something that a row is or is not. */
  public enum Condition {
    /** It has no value in the period that is judged, or one that is pending. */
    MISSING_VALUE("missing-value", "Value missing or pending"),
    NO_COMMENTARY("no-commentary", "No commentary"),
    /** Its value differs from the one before. */
    MOVED("moved", "Moved since the period before");

    private final String key;
    private final String title;

    Condition(String key, String title) {
      this.key = key;
      this.title = title;
    }

    String key() {
      return key;
    }

    /** What the user reads. */
    public String title() {
      return title;
    }

    static Optional<Condition> find(String key) {
      return Stream.of(values()).filter(condition -> condition.key.equals(key)).findFirst();
    }
  }

  /** Whether every row is shown. */
  public boolean isEmpty() {
    return equals(ALL);
  }

  /** The same with a rating among those asked for, or not. */
  public RowFilter with(Rag rating, boolean asked) {
    return new RowFilter(with(ratings, rating, asked), sections, owners, conditions, changedSince);
  }

  /** The same with a section among those asked for, or not. */
  public RowFilter with(Section section, boolean asked) {
    return new RowFilter(ratings, with(sections, section, asked), owners, conditions, changedSince);
  }

  /** The same with an owner among those asked for, or not. */
  public RowFilter withOwner(String owner, boolean asked) {
    return new RowFilter(ratings, sections, with(owners, owner, asked), conditions, changedSince);
  }

  /** The same with that condition, or without it. */
  public RowFilter with(Condition condition, boolean asked) {
    return new RowFilter(
        ratings, sections, owners, with(conditions, condition, asked), changedSince);
  }

  /** The same from another day on; empty for whenever it was changed. */
  public RowFilter since(Optional<LocalDate> day) {
    return new RowFilter(ratings, sections, owners, conditions, day);
  }

  private static <T> Set<T> with(Set<T> all, T one, boolean asked) {
    Set<T> next = new HashSet<>(all);
    if (asked) {
      next.add(one);
    } else {
      next.remove(one);
    }
    return next;
  }
}
