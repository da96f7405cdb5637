package org.indicatorworkbench.domain.workspace;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkspaceTest {
  private static final IndicatorCode A1 = new IndicatorCode("A1");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void undoingEveryStepLeadsBackThroughEveryState(long seed) {
    RandomChanges random = new RandomChanges(seed);
    Deque<Workspace> states = new ArrayDeque<>();
    Deque<ChangeSet> done = new ArrayDeque<>();
    Set<Class<?>> kinds = new HashSet<>();
    Workspace now = Workspace.EMPTY;
    for (int step = 0; step < 200; step++) {
      ChangeSet changes = random.next(now);
      states.push(now);
      done.push(changes);
      changes.changes().forEach(change -> kinds.add(change.getClass()));
      now = now.with(changes);
    }
    assertEquals(Set.of(Change.class.getPermittedSubclasses()), kinds);
    Workspace last = now;
    while (!done.isEmpty()) {
      ChangeSet changes = done.pop();
      Workspace undone = now.with(changes.inverted());
      assertEquals(states.peek(), undone);
      assertEquals(codes(states.peek()), codes(undone));
      assertEquals(now, undone.with(changes.inverted().inverted()));
      now = states.pop();
    }
    assertEquals(Workspace.EMPTY, now);
    assertEquals(false, last.equals(now));
  }

  @Test
  void invertingASetTurnsTheOrderAndKeepsTheName() {
    Change first = value("2023-05", "", "70%");
    Change second = value("2023-06", "80%", "");
    ChangeSet set = new ChangeSet("Paste", List.of(first, second));
    assertEquals(
        new ChangeSet("Paste", List.of(value("2023-06", "", "80%"), value("2023-05", "70%", ""))),
        set.inverted());
    assertEquals(set, set.inverted().inverted());
  }

  @Test
  void whatIsNotTouchedIsTheSameObject() {
    Workspace before =
        new AWorkspace()
            .with("A1", thatIs(Polarity.HIGHER).with("2023-05", "70%"))
            .with("B1", thatIs(Polarity.HIGHER).with("2023-05", "70%"))
            .made();
    Workspace after = before.with(new ChangeSet("Edit", List.of(value("2023-06", "", "80%"))));
    IndicatorCode other = new IndicatorCode("B1");
    assertSame(before.entries().get(other), after.entries().get(other));
    assertEquals(1, before.entries().get(A1).series().observations().size());
    assertEquals(2, after.entries().get(A1).series().observations().size());
  }

  @Test
  void indicatorsStandInCatalogueOrderAndSectionsInTheOrderOfTheirFirst() {
    Workspace made =
        Workspace.EMPTY.with(
            new ChangeSet(
                "Make",
                List.of(
                    make("B1", 3, "Health"), make("C1", 1, "Visits"), make("A2", 1, "Health"))));
    assertEquals(List.of("A2", "C1", "B1"), codes(made));
    assertEquals(List.of(new Section("Health"), new Section("Visits")), made.sections());
    Change moved =
        new Change.OfIndicator(
            new IndicatorCode("A2"),
            made.entry(new IndicatorCode("A2")).map(Entry::indicator),
            Optional.of(indicator("A2", 9, "Health")));
    assertEquals(
        List.of("C1", "B1", "A2"), codes(made.with(new ChangeSet("Move", List.of(moved)))));
  }

  @Test
  void theSameBenchmarksAreOneListWhateverTheirOrder() {
    Benchmark england = new Benchmark("England", "2021-22", BigDecimal.ONE);
    Benchmark earlier = new Benchmark("England", "2020-21", BigDecimal.TWO);
    Benchmark south = new Benchmark("South West", "2021-22", BigDecimal.TEN);
    Entry entry = Entry.of(indicator("A1", 1, ""));
    assertEquals(
        List.of(earlier, england, south),
        new Entry(
                entry.indicator(),
                entry.series(),
                entry.targets(),
                List.of(south, england, earlier),
                entry.published())
            .benchmarks());
  }

  @Test
  void aChangeOfAnUnknownIndicatorIsRefused() {
    ChangeSet changes = new ChangeSet("Edit", List.of(value("2023-06", "", "80%")));
    assertEquals(
        "no indicator has the code A1",
        assertThrows(IllegalArgumentException.class, () -> Workspace.EMPTY.with(changes))
            .getMessage());
  }

  private static Change value(String period, String before, String after) {
    return new Change.OfObservation(A1, period(period), observation(before), observation(after));
  }

  private static Optional<Observation> observation(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(ValueReader.read(text, Unit.PERCENTAGE));
  }

  private static Change make(String code, int position, String section) {
    return new Change.OfIndicator(
        new IndicatorCode(code), Optional.empty(), Optional.of(indicator(code, position, section)));
  }

  private static Indicator indicator(String code, int position, String section) {
    Indicator some = thatIs(Polarity.NONE).indicator(code);
    return new Indicator(
        some.code(),
        position,
        new Section(section),
        some.title(),
        some.unit(),
        some.decimals(),
        some.polarity(),
        some.frequency(),
        some.basis(),
        some.parent(),
        some.tolerance(),
        "",
        "",
        "");
  }

  private static List<String> codes(Workspace workspace) {
    return workspace.inOrder().stream().map(entry -> entry.indicator().code().text()).toList();
  }
}
