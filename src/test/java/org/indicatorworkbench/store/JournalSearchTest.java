package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.ON_V3;
import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.VISITS;
import static org.indicatorworkbench.store.Samples.changed;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.made;
import static org.indicatorworkbench.store.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.FoundEntry;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.setting.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalSearchTest extends StoreTest {
  private static final Change TO_91 = changed(JUNE, figure("90"), figure("91"));

  private WorkspaceFile file;
  private JournalEntry catalogue;
  private JournalEntry july;
  private JournalEntry june;
  private JournalEntry house;
  private JournalEntry text;

  @BeforeEach
  void create() {
    file = WorkspaceFile.create(path());
    catalogue = did(file, set("Import 100%_catalogue.csv", made(VISITS), made(JUNE, figure("90"))));
    july = did(file, set("Edit July", made(JUNE.plus(1), figure("70"))));
    june = did(file, set("Edit June", TO_91));
    house = did(file, set("House rule", made(Setting.TOLERANCE, "5pp")));
    text = did(file, set("Commentary", made(ON_V3, "Fewer staff.")));
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    assertEquals(List.of(text, house), page(JournalFilter.ALL, Long.MAX_VALUE, 2));
    assertEquals(List.of(june, july), page(JournalFilter.ALL, house.id(), 2));
    assertEquals(List.of(catalogue), page(JournalFilter.ALL, july.id(), 2));
    assertEquals(List.of(), page(JournalFilter.ALL, catalogue.id(), 2));
  }

  @Test
  void everyWordHasToBeFoundInNameUserOrCodesWhateverItsCase() {
    assertEquals(List.of(june, july), found("edit"));
    assertEquals(List.of(june), found(" EDIT  june "));
    assertEquals(List.of(text, june, july, catalogue), found("v3"));
    assertEquals(List.of(june), found("v3 june"));
    assertEquals(List.of(), found("V33"));
    assertEquals(
        List.of(text, house, june, july, catalogue), found(System.getProperty("user.name")));
    assertEquals(List.of(), found("nobody"));
  }

  @Test
  void signsOfTheQueryLanguageAreLookedForAsTheyAre() {
    assertEquals(List.of(catalogue), found("100%_"));
    assertEquals(List.of(), found("%" + "June"));
    assertEquals(List.of(), found("'"));
    assertEquals(List.of(), found("\\"));
    assertEquals(List.of(), found("\""));
  }

  @Test
  void anUndoIsFoundByItsKind() {
    JournalEntry undone =
        file.append(file.changes(text.id()).inverted(), Kind.UNDO, OptionalLong.of(text.id()));
    assertEquals(List.of(undone), found("undo"));
    assertEquals(List.of(), found("redo"));
  }

  @Test
  void theHistoryOfOneCellHasEveryValueItHad() {
    JournalFilter cell = new JournalFilter(List.of(), Optional.of(new CellKey(V3, JUNE)));
    assertEquals(
        List.of(
            new FoundEntry(june, Optional.of(TO_91)),
            new FoundEntry(catalogue, Optional.of(made(JUNE, figure("90"))))),
        file.journal(cell, Long.MAX_VALUE, 10));
    assertEquals(
        List.of(new FoundEntry(june, Optional.of(TO_91))),
        file.journal(
            JournalFilter.of("edit", Optional.of(new CellKey(V3, JUNE))), Long.MAX_VALUE, 10));
    assertEquals(
        List.of(),
        file.journal(
            JournalFilter.of("", Optional.of(new CellKey(V3, JUNE.plus(9)))), Long.MAX_VALUE, 10));
  }

  @Test
  void anEntryIsFoundByItsId() {
    assertEquals(june, file.entry(june.id()));
    assertThrows(IllegalArgumentException.class, () -> file.entry(99));
  }

  private List<JournalEntry> found(String words) {
    return page(JournalFilter.of(words, Optional.empty()), Long.MAX_VALUE, 100);
  }

  private List<JournalEntry> page(JournalFilter filter, long before, int most) {
    return file.journal(filter, before, most).stream().map(FoundEntry::entry).toList();
  }
}
