package org.indicatorworkbench.domain.commentary;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private static final About V3 = new About.OneIndicator(new IndicatorCode("V3"));
  private static final About VISITS = new About.OneSection(new Section("Visits"));
  private static final Commentary APRIL = new Commentary("Visits held up.", State.READY);
  private static final Commentary JUNE = new Commentary("Visits fell.", State.DRAFT);

  private final Texts texts =
      Texts.NONE.with(
          Map.of(
              new CommentaryKey(V3, period("2023-04")), Optional.of(APRIL),
              new CommentaryKey(V3, period("2023-06")), Optional.of(JUNE)));

  @Test
  void aTextIsFoundWhereItWasWritten() {
    assertEquals(Optional.of(JUNE), texts.at(new CommentaryKey(V3, period("2023-06"))));
    assertEquals(Optional.empty(), texts.at(new CommentaryKey(V3, period("2023-05"))));
    assertEquals(Optional.empty(), texts.at(new CommentaryKey(VISITS, period("2023-06"))));
    assertEquals(Optional.empty(), texts.at(new CommentaryKey(About.REPORT, period("2023-06"))));
  }

  @Test
  void theTextBeforeIsTheLatestEarlierOneOverMonthsWithout() {
    assertEquals(
        Optional.of(new Texts.Dated(period("2023-04"), APRIL)),
        texts.before(V3, period("2023-06")));
    assertEquals(
        Optional.of(new Texts.Dated(period("2023-06"), JUNE)), texts.before(V3, period("2023-07")));
    assertEquals(Optional.empty(), texts.before(V3, period("2023-04")));
    assertEquals(Optional.empty(), texts.before(About.REPORT, period("2023-07")));
  }

  @Test
  void takingTheLastTextAwayLeavesNothing() {
    assertEquals(
        Texts.NONE,
        texts.with(
            Map.of(
                new CommentaryKey(V3, period("2023-04")), Optional.empty(),
                new CommentaryKey(V3, period("2023-06")), Optional.empty())));
  }

  @Test
  void textsOnceMadeStayAsTheyAre() {
    Texts next = texts.with(Map.of(new CommentaryKey(V3, period("2023-06")), Optional.of(APRIL)));
    assertEquals(Optional.of(APRIL), next.at(new CommentaryKey(V3, period("2023-06"))));
    assertEquals(Optional.of(JUNE), texts.at(new CommentaryKey(V3, period("2023-06"))));
  }

  @Test
  void wordsAreCountedOverLinesAndSpaces() {
    assertEquals(
        5, new Commentary(" Visits fell;\n\nthree  families moved. ", State.DRAFT).words());
    assertEquals(0, new Commentary("  ", State.DRAFT).words());
  }
}
