package org.indicatorworkbench.domain.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter.Condition;
import org.junit.jupiter.api.Test;

final class ViewWordsTest {

  @Test
  void aViewIsToldInOneLine() {
    assertEquals(
        "all periods; target, direction of travel, variation and assurance, changes, comparators;"
            + " catalogue order; by section",
        ViewWords.of(View.STANDARD));
    assertEquals(
        "13 periods; owner; only Red, No commentary; rating, worst first; no groups",
        ViewWords.of(
            ViewText.read(
                "periods 13\ncolumn owner\nrating RED\nonly no-commentary\nsort rating\ngroup"
                    + " none")));
  }

  @Test
  void eachPartOfAFilterSaysWhatStaysWithoutIt() {
    RowFilter rest = RowFilter.ALL.with(Rag.RED, true);
    LocalDate day = LocalDate.of(2023, 7, 3);
    assertEquals(
        List.of(
            new ViewWords.Part("Red", RowFilter.ALL.with(Section.NONE, true)),
            new ViewWords.Part("Other indicators", rest)),
        ViewWords.parts(rest.with(Section.NONE, true)));
    assertEquals(
        List.of("No owner", "Moved since the period before", "Changed since 3 July 2023"),
        ViewWords.parts(
                RowFilter.ALL
                    .since(Optional.of(day))
                    .with(Condition.MOVED, true)
                    .withOwner("", true))
            .stream()
            .map(ViewWords.Part::words)
            .toList());
  }
}
