package org.indicatorworkbench.work.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskFileTest {
  @TempDir Path folder;

  @Test
  void aDeskIsFoundAsItWasLeft() throws IOException {
    Desk desk =
        new Desk(
            View.STANDARD.with(RowFilter.ALL.with(Rag.RED, true)),
            Optional.of("Reds of the panel"),
            Map.of("title", 24.5, "comparator South West", 9.0),
            Set.of(Heading.of(new Section("Visits")), new Heading(Grouping.OWNER, "")),
            Optional.of(Frequency.QUARTER));
    DeskFile file = file("panel.iwb");
    file.write(desk);
    assertEquals(desk, file.read());
    file.write(Desk.FIRST);
    assertEquals(Desk.FIRST, file.read());
    try (var inside = Files.list(file.path().getParent())) {
      assertEquals(List.of(file.path()), inside.toList());
    }
  }

  @Test
  void eachWorkspaceHasItsOwn() {
    assertNotEquals(file("panel.iwb"), file("board.iwb"));
    assertEquals(file("panel.iwb"), file("x/../panel.iwb"));
    assertEquals(Desk.FIRST, file("never.iwb").read());
  }

  @Test
  void aDamagedFileIsAFirstTime() throws IOException {
    DeskFile file = file("panel.iwb");
    Files.createDirectories(file.path().getParent());
    for (String damaged : List.of("width.title=wide", "view=\\u00zz", "view=??\nfolded.1=x")) {
      Files.writeString(file.path(), damaged);
      assertEquals(Optional.empty(), file.read().viewName(), damaged);
      assertEquals(Map.of(), file.read().widths(), damaged);
      assertEquals(Set.of(), file.read().folded(), damaged);
    }
  }

  private DeskFile file(String workspace) {
    return DeskFile.of(folder.resolve("settings.properties"), folder.resolve(workspace));
  }
}
