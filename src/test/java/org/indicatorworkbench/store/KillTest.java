package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.VISITS;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.made;
import static org.indicatorworkbench.store.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

class KillTest extends StoreTest {
  private static final int ROUNDS = 3;
  private static final int MOST_EDITS = 20;
  private static final int SEED = 20230601;

  @Test
  void everyEditThatWasAcknowledgedSurvivesAKillAndNoneIsHalf() throws Exception {
    written(set("Catalogue", made(VISITS)));
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      List<Integer> acknowledged = editUntilKilled(1 + random.nextInt(MOST_EDITS));

      try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
        assertTrue(file.canEdit());
        int last = file.journal().size() - 1;
        assertTrue(acknowledged.getLast() <= last, acknowledged + " but only " + last);
        assertEquals(replayed(file), file.read());
        assertEquals(Set.of(figure(String.valueOf(last))), values(file));
      }
    }
  }

  private List<Integer> editUntilKilled(int edits) throws IOException, InterruptedException {
    List<Integer> acknowledged = new ArrayList<>();
    try (Child typist = Child.run(Typist.class, path().toString())) {
      while (acknowledged.size() < edits) {
        acknowledged.add(Integer.valueOf(typist.line()));
      }
      typist.kill();
      for (String line = typist.line(); line != null; line = typist.line()) {
        acknowledged.add(Integer.valueOf(line));
      }
    }
    return acknowledged;
  }

  private static Workspace replayed(WorkspaceFile file) {
    Workspace replayed = Workspace.EMPTY;
    for (JournalEntry entry : file.journal().reversed()) {
      replayed = replayed.with(file.changes(entry.id()));
    }
    return replayed;
  }

  private static Set<Observation> values(WorkspaceFile file) {
    return file.read().entry(V3).orElseThrow().series().observations().values().stream()
        .collect(Collectors.toSet());
  }
}
