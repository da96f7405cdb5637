package org.indicatorworkbench.domain.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter.Condition;

/** A view in words. */
public final class ViewWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ViewWords() {}

  /** All of it: "13 periods; target, owner; only red; rating, worst first; by section". */
  public static String of(View view) {
    List<String> parts = new ArrayList<>();
    parts.add(
        view.periods() == PeriodWindow.ALL ? "all periods" : view.periods().label() + " periods");
    parts.add(
        view.columns().stream()
            .sorted()
            .map(group -> group.title().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
    parts.add(
        view.filter().isEmpty()
            ? ""
            : "only "
                + parts(view.filter()).stream().map(Part::words).collect(Collectors.joining(", ")));
    parts.add(view.sort().title().toLowerCase(Locale.ROOT));
    parts.add(
        view.grouping() == Grouping.NONE
            ? "no groups"
            : "by " + view.grouping().title().toLowerCase(Locale.ROOT));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  /**
   * One thing that a filter asks.
   *
   * @param words what the user reads
   * @param without the filter that no longer asks it
   */
  public record Part(String words, RowFilter without) {}

  /** Everything that a filter asks, in the order in which it is asked. */
  public static List<Part> parts(RowFilter filter) {
    List<Part> parts = new ArrayList<>();
    for (Rag rag : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED)) {
      if (filter.ratings().contains(rag)) {
        parts.add(new Part(rating(rag), filter.with(rag, false)));
      }
    }
    filter.sections().stream()
        .sorted(Comparator.comparing(Section::heading))
        .forEach(one -> parts.add(new Part(one.heading(), filter.with(one, false))));
    filter.owners().stream()
        .sorted()
        .forEach(owner -> parts.add(new Part(owner(owner), filter.withOwner(owner, false))));
    for (Condition condition : Condition.values()) {
      if (filter.conditions().contains(condition)) {
        parts.add(new Part(condition.title(), filter.with(condition, false)));
      }
    }
    filter
        .changedSince()
        .ifPresent(
            day ->
                parts.add(new Part("Changed since " + day(day), filter.since(Optional.empty()))));
    return parts;
  }

  /** A rating as a choice: "Red", "Not rated". */
  public static String rating(Rag rag) {
    return rag.word().charAt(0) + rag.word().substring(1).toLowerCase(Locale.ROOT);
  }

  /** An owner as a choice. */
  public static String owner(String owner) {
    return owner.isEmpty() ? "No owner" : owner;
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
