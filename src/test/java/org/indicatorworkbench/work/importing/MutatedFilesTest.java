package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** Files that are damaged at random, the same way in every run. */
class MutatedFilesTest {
  private static final int FILES = 2_000;
  private static final long SEED = 20_230_630;

  private static final List<String> PIECES =
      List.of(
          "\"",
          ",",
          ";",
          "\t",
          "\n",
          "\r\n",
          "\0",
          "%",
          "/",
          "-",
          "[r]",
          "<",
          "..",
          "1/0",
          "9999",
          "2023-06",
          "2023-13",
          "Q5 2023-24",
          "code",
          "period",
          "value",
          "comparator",
          "year",
          "setting",
          "text",
          "rag",
          "é",
          "\ufeff",
          "“",
          "1e999",
          "(44%)",
          "tbc",
          "5 by 2023");

  private final Random random = new Random(SEED);
  private final Workspace contents =
      Imports.plan(Workspace.EMPTY, Imports.sample("scrutiny-panel-2024-02")).after();

  @Test
  void aDamagedFileIsPlannedOrRefusedInOneSentence() {
    List<byte[]> whole =
        List.of("settings", "catalogue", "values", "benchmarks", "commentary").stream()
            .map(name -> Imports.resource("sample-data", "scrutiny-panel-2024-02", name + ".csv"))
            .toList();
    int refused =
        assertTimeoutPreemptively(
            Duration.ofMinutes(10),
            () -> {
              int count = 0;
              for (int number = 0; number < FILES; number++) {
                count += isRefused(damaged(whole.get(number % whole.size()))) ? 1 : 0;
              }
              return count;
            });
    assertTrue(refused > 0 && refused < FILES, "refused " + refused);
  }

  private boolean isRefused(byte[] content) {
    try {
      ImportPlan plan = ImportPlanner.plan(List.of(ImportFiles.read("a.csv", content)), contents);
      assertEquals(contents, plan.after().with(plan.changes().inverted()));
      plan.files()
          .forEach(file -> assertTrue(file.rowsUsed() >= 0 && file.rowsUsed() <= file.rowsRead()));
      return false;
    } catch (UnusableFile refusal) {
      assertTrue(refusal.getMessage().startsWith("a.csv"), refusal.getMessage());
      assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
      return true;
    }
  }

  private byte[] damaged(byte[] whole) {
    byte[] content = whole;
    for (int times = random.nextInt(1, 8); times > 0; times--) {
      content = damagedOnce(content);
    }
    return content;
  }

  private byte[] damagedOnce(byte[] content) {
    int at = random.nextInt(content.length + 1);
    int end = Math.min(content.length, at + random.nextInt(1, 200));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> joined(content, at, new byte[0], end);
      case 2 -> joined(content, at, Arrays.copyOfRange(content, at, end), at);
      case 3 -> joined(content, at, new byte[] {(byte) random.nextInt(256)}, at);
      case 4 -> new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      default ->
          joined(
              content,
              at,
              PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
              at);
    };
  }

  private static byte[] joined(byte[] content, int until, byte[] piece, int from) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(content, 0, until);
    all.writeBytes(piece);
    all.write(content, from, content.length - from);
    return all.toByteArray();
  }
}
