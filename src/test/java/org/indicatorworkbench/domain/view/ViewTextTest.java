package org.indicatorworkbench.domain.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ViewTextTest {
  private static final View FULL =
      new View(
          PeriodWindow.LAST_13,
          Set.of(ColumnGroup.values()),
          new RowFilter(
              Set.of(Rag.RED, Rag.NOT_RATED),
              Set.of(new Section("Visits"), Section.NONE),
              Set.of("", "Head of\nService \\ North"),
              Set.of(Condition.values()),
              Optional.of(LocalDate.of(2023, 7, 3))),
          new Sort(Sort.Key.RATING, true),
          Grouping.OWNER);

  @ParameterizedTest
  @MethodSource
  void aViewThatIsWrittenIsReadAsItWas(View view) {
    assertEquals(view, ViewText.read(ViewText.write(view)));
  }

  static Stream<View> aViewThatIsWrittenIsReadAsItWas() {
    View bare =
        Stream.of(ColumnGroup.values())
            .reduce(View.STANDARD, (view, group) -> view.with(group, false), (one, _) -> one);
    return Stream.of(
            Stream.of(View.STANDARD, FULL, bare),
            Stream.of(PeriodWindow.values()).map(View.STANDARD::with),
            Stream.of(Grouping.values()).map(View.STANDARD::with),
            Stream.of(Sort.Key.values()).map(key -> View.STANDARD.with(new Sort(key, true))))
        .flatMap(views -> views);
  }

  @Test
  void theTextSaysALineForEachChoice() {
    assertEquals(
        """
        periods all
        column changes
        column comparators
        column direction
        column spc
        column target
        rating RED
        section Visits
        changed-since 2023-07-03
        sort title
        group rating\
        """,
        ViewText.write(
            View.STANDARD
                .with(
                    RowFilter.ALL
                        .with(Rag.RED, true)
                        .with(new Section("Visits"), true)
                        .since(Optional.of(LocalDate.of(2023, 7, 3))))
                .with(new Sort(Sort.Key.TITLE, false))
                .with(Grouping.RATING)));
  }

  @Test
  void whatALaterVersionWroteIsPassedOver() {
    String later =
        ViewText.write(FULL)
            + "\nperiods 26\ncolumn forecast\nrating PURPLE\nonly forgotten\nchanged-since soon"
            + "\nsort mood\ngroup colour\nzoom 3\n\nx";
    RowFilter anyTime = FULL.filter().since(Optional.empty());
    assertEquals(FULL.with(anyTime), ViewText.read(later));
  }
}
