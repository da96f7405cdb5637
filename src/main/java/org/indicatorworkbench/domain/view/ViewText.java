package org.indicatorworkbench.domain.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter.Condition;

/**
 * A view as text: a line each for what it is made of, such as {@code periods 13} or {@code section
 * Visits}. Equal views give equal texts.
 */
public final class ViewText {
  private ViewText() {}

  /** Writes a view. */
  public static String write(View view) {
    List<String> lines = new ArrayList<>();
    RowFilter filter = view.filter();
    lines.add("periods " + view.periods().key());
    add(lines, "column ", view.columns(), ColumnGroup::key);
    add(lines, "rating ", filter.ratings(), Rag::name);
    add(lines, "section ", filter.sections(), section -> escaped(section.name()));
    add(lines, "owner ", filter.owners(), ViewText::escaped);
    add(lines, "only ", filter.conditions(), Condition::key);
    filter.changedSince().ifPresent(day -> lines.add("changed-since " + day));
    lines.add("sort " + view.sort().by().word() + (view.sort().reversed() ? " reversed" : ""));
    lines.add("group " + view.grouping().key());
    return String.join("\n", lines);
  }

  /** Reads a view. What is not known here, such as a column of a later version, is passed over. */
  public static View read(String text) {
    View view = View.STANDARD;
    for (ColumnGroup group : ColumnGroup.values()) {
      view = view.with(group, false);
    }
    for (String line : text.split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        view = with(view, line.substring(0, space), line.substring(space + 1));
      }
    }
    return view;
  }

  private static View with(View view, String word, String rest) {
    RowFilter filter = view.filter();
    return switch (word) {
      case "periods" -> PeriodWindow.find(rest).map(view::with).orElse(view);
      case "column" -> ColumnGroup.find(rest).map(group -> view.with(group, true)).orElse(view);
      case "rating" -> rating(rest).map(rag -> view.with(filter.with(rag, true))).orElse(view);
      case "section" -> view.with(filter.with(new Section(rest.translateEscapes()), true));
      case "owner" -> view.with(filter.withOwner(rest.translateEscapes(), true));
      case "only" ->
          Condition.find(rest).map(one -> view.with(filter.with(one, true))).orElse(view);
      case "changed-since" -> view.with(filter.since(day(rest)));
      case "sort" -> sort(rest).map(view::with).orElse(view);
      case "group" -> Grouping.find(rest).map(view::with).orElse(view);
      default -> view;
    };
  }

  private static <T> void add(
      List<String> lines, String word, Set<T> all, Function<T, String> text) {
    Collection<String> texts = all.stream().map(text).sorted().toList();
    texts.forEach(one -> lines.add(word + one));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static Optional<Rag> rating(String name) {
    return Set.of(Rag.values()).stream().filter(rag -> rag.name().equals(name)).findFirst();
  }

  private static Optional<Sort> sort(String words) {
    String[] parts = words.split(" ");
    boolean reversed = parts.length > 1 && parts[1].equals("reversed");
    return Sort.Key.find(parts[0]).map(key -> new Sort(key, reversed));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException unknown) {
      return Optional.empty();
    }
  }
}
