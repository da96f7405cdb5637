package org.indicatorworkbench.ui.going;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;

final class DestinationsTest {
  private final Workspace sample = SampleWorkspaces.load("scrutiny-panel-2023-07");
  private final Destinations destinations =
      new Destinations(
          sample.entries().values().stream().map(Entry::indicator).toList(),
          Timeline.periods(sample, Frequency.MONTH));

  @Test
  void aCodeComesBeforeCodesThatBeginSoAndTitlesThatHaveIt() {
    assertEquals("C1", codes("c1").getFirst());
    assertEquals(List.of("C1", "C10", "C11"), codes("C1").stream().limit(3).toList());
  }

  @Test
  void aPartOfATitleIsEnough() {
    assertEquals(List.of("A1"), codes("CORE  group").stream().limit(1).toList());
  }

  @Test
  void aPeriodIsFoundByEverySpelling() {
    assertEquals(List.of("September 2022"), words("Sep-22"));
    assertEquals(List.of("September 2022"), words("september 2022"));
    assertEquals(List.of("September 2022"), words("2022-09"));
    assertEquals(List.of("June 2023", "June 2022"), words("jun"));
  }

  @Test
  void anIndicatorAndAPeriodTogetherAreOnePlace() {
    assertEquals(
        List.of(
            "V3  Children with a child protection plan visited within 10 working days, June 2023"),
        words("V3 2023-06"));
    assertEquals(List.of("A1 2022-09"), keys("core group september 2022"));
  }

  @Test
  void nothingHasANameThatIsNotThereAndABlankOneMeansNothing() {
    assertEquals(List.of(), words("not that"));
    assertEquals(List.of(), words("V3 2031-06"));
    assertEquals(List.of(), words("  "));
  }

  @Test
  void noMoreAreOfferedThanCanBeLookedOver() {
    assertEquals(8, words("children").size());
  }

  private List<String> words(String text) {
    return destinations.of(text).stream().map(Destination::words).toList();
  }

  private List<String> keys(String text) {
    return destinations.of(text).stream()
        .map(to -> to.indicator().orElseThrow().code() + " " + to.period().orElseThrow().key())
        .toList();
  }

  private List<String> codes(String text) {
    return destinations.of(text).stream()
        .flatMap(to -> to.indicator().stream())
        .flatMap(indicator -> Stream.of(indicator.code().text()))
        .toList();
  }
}
