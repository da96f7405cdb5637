package org.indicatorworkbench.work.catalogue;

import static org.indicatorworkbench.work.catalogue.ACatalogue.code;
import static org.indicatorworkbench.work.catalogue.ACatalogue.codes;
import static org.indicatorworkbench.work.catalogue.ACatalogue.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class CatalogueVerbsTest {
  private static final Period JUNE = AnIndicator.period("2023-06");
  private static final Commentary TEXT = new Commentary("Fewer.", Commentary.State.DRAFT);

  private static final Ruling RULED = new Ruling.Override(Rag.AMBER, "Late entry", "lead");

  private final Workspace full =
      new ACatalogue()
          .with("Visits", "V1", "")
          .with("Visits", "V1a", "V1")
          .with("Health", "H1", "")
          .value("V1", "2023-05", "92%")
          .value("V1", "2023-06", "35/80")
          .change(
              new Change.OfTarget(
                  code("V1"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(TargetReader.read("95%", Unit.PERCENTAGE))))
          .change(
              new Change.OfBenchmark(
                  code("V1"),
                  Optional.empty(),
                  Optional.of(new Benchmark("England", "2022-23", java.math.BigDecimal.TEN))))
          .change(
              new Change.OfPublished(
                  code("V1"),
                  JUNE,
                  Optional.empty(),
                  Optional.of(new PublishedRating(Optional.of(Rag.RED), ""))))
          .change(
              new Change.OfRuling(
                  new RulingKey.OfRating(code("V1"), JUNE), Optional.empty(), Optional.of(RULED)))
          .change(text(new About.OneIndicator(code("V1"))))
          .change(text(new About.OneSection(new Section("Visits"))))
          .made();

  @Test
  void a_measure_that_was_linked_to_an_indicator_follows_its_code() {
    Optional<String> link = Optional.of("cla: -\nre-referrals: V1");
    Change linked = new Change.OfSetting(Setting.PUBLISHED_MEASURES, Optional.empty(), link);
    Workspace matched = full.with(new ChangeSet("Link", List.of(linked)));
    Workspace after = matched.with(Recoding.of(matched, code("V1"), "S1"));
    assertEquals(
        Optional.of("cla: -\nre-referrals: S1"), after.settings().text(Setting.PUBLISHED_MEASURES));
  }

  @Test
  void aNewRowStandsBelowTheOneAndItsPartsAndIsCountedLikeIt() {
    Additions.Added added = Additions.below(full, code("V1"));
    Workspace after = full.with(added.changes());
    assertEquals("Visits: V1 .V1a I1; Health: H1", told(after));
    Indicator made = after.entry(code("I1")).orElseThrow().indicator();
    assertEquals(Unit.PERCENTAGE, made.unit());
    assertEquals("New indicator", made.title());
  }

  @Test
  void aNewRowBelowAPartIsAPart() {
    assertEquals(
        "Visits: V1 .V1a .I1; Health: H1",
        told(full.with(Additions.below(full, code("V1a")).changes())));
  }

  @Test
  void aNewSectionStandsLastWithARow() {
    Additions.Added added = Additions.section(full, " Homes ", Frequency.QUARTER);
    assertEquals("Visits: V1 .V1a; Health: H1; Homes: I1", told(full.with(added.changes())));
    assertEquals("Add section Homes", added.changes().name());
    assertRefused(
        "there is a section “visits” already; move the rows there instead",
        () -> Additions.section(full, "visits", Frequency.MONTH));
    assertRefused("give the section a name", () -> Additions.section(full, " ", Frequency.MONTH));
  }

  @Test
  void aCopyHasTheTargetsAndNoValues() {
    Workspace after = full.with(Additions.copyOf(full, code("V1")).changes());
    Entry copy = after.entry(code("I1")).orElseThrow();
    assertEquals("Visits: V1 .V1a I1; Health: H1", told(after));
    assertEquals("Title of V1 (copy)", copy.indicator().title());
    assertEquals(after.entry(code("V1")).orElseThrow().targets(), copy.targets());
    assertEquals(0, copy.series().observations().size());
  }

  @Test
  void aRenamedSectionKeepsItsRowsAndItsTexts() {
    ChangeSet renamed = SectionNames.rename(full, new Section("Visits"), "Seeing children");
    Workspace after = full.with(renamed);
    assertEquals("Seeing children: V1 .V1a; Health: H1", told(after));
    assertEquals(
        Optional.of(TEXT),
        after
            .commentary()
            .at(new CommentaryKey(new About.OneSection(new Section("Seeing children")), JUNE)));
    assertEquals(full, after.with(renamed.inverted()));
    assertRefused(
        "there is a section “Health” already; move the rows there instead",
        () -> SectionNames.rename(full, new Section("Visits"), "Health"));
  }

  @Test
  void anotherCodeKeepsTheSeriesAndEverythingElse() {
    ChangeSet changed = Recoding.of(full, code("V1"), "S1");
    Workspace after = full.with(changed);
    Entry before = full.entry(code("V1")).orElseThrow();
    Entry now = after.entry(code("S1")).orElseThrow();
    assertEquals("Visits: S1 .V1a; Health: H1", told(after));
    assertEquals(before.series(), now.series());
    assertEquals(before.targets(), now.targets());
    assertEquals(before.benchmarks(), now.benchmarks());
    assertEquals(before.published(), now.published());
    assertEquals(Map.of(new RulingKey.OfRating(code("S1"), JUNE), RULED), after.rulings().all());
    assertEquals(
        Optional.of(TEXT),
        after.commentary().at(new CommentaryKey(new About.OneIndicator(code("S1")), JUNE)));
    assertEquals(full, after.with(changed.inverted()));
    assertRefused(
        "H1 is the code of another indicator; give one of its own",
        () -> Recoding.of(full, code("V1"), "h1"));
  }

  @Test
  void aRetiredIndicatorTakesItsPartsAlongAndBothComeBack() {
    Workspace retired = full.with(Retirement.retire(full, code("V1"), JUNE));
    assertEquals(
        codes("V1", "V1a"), Retirement.retired(retired).stream().map(Indicator::code).toList());
    assertEquals(
        full.entry(code("V1")).orElseThrow().series(),
        retired.entry(code("V1")).orElseThrow().series());
    assertEquals(full, retired.with(Retirement.bringBack(retired, code("V1"))));
  }

  @Test
  void onlyAnIndicatorWithoutValuesAndPartsCanBeDeleted() {
    assertEquals("Visits: V1; Health: H1", told(full.with(Retirement.delete(full, codes("V1a")))));
    assertRefused(
        "V1 has values and cannot be deleted; retire it, and it keeps them",
        () -> Retirement.delete(full, codes("V1", "V1a")));
    Workspace small = ACatalogue.small();
    assertRefused(
        "V2 has parts; delete or move those first", () -> Retirement.delete(small, codes("V2")));
    assertEquals(
        "Visits: V1 V3; Health: H1 H2",
        told(small.with(Retirement.delete(small, codes("V2", "V2a", "V2x", "V2b")))));
  }

  private static Change text(About about) {
    return new Change.OfCommentary(
        new CommentaryKey(about, JUNE), Optional.empty(), Optional.of(TEXT));
  }

  private static void assertRefused(String reason, Executable verb) {
    assertEquals(reason, assertThrows(Unreadable.class, verb).getMessage());
  }

  @Test
  void everyVerbLeavesAnEmptySetWhereNothingChanges() {
    assertEquals(List.of(), SectionNames.rename(full, new Section("Visits"), "Visits").changes());
    assertEquals(List.of(), Recoding.of(full, code("V1"), "V1").changes());
    assertEquals(List.of(), Retirement.bringBack(full, code("V1")).changes());
  }
}
