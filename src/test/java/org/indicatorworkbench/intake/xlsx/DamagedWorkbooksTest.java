package org.indicatorworkbench.intake.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are damaged at random, the same way in every run. */
class DamagedWorkbooksTest {
  private static final long SEED = 20_230_630;
  private static final int PACKED = 400;
  private static final int INSIDE = 1_200;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</v>",
          "<c/>",
          "<row r='0'/>",
          "<row r='9'>",
          "\"",
          "'",
          "&#0;",
          "&lol;",
          "-1",
          "99999999999",
          "1e999999999",
          "NaN",
          "t=\"s\"",
          "t=\"e\"",
          "t=\"d\"",
          "s=\"77\"",
          "r=\"A\"",
          "r=\"12\"",
          "ZZZZZ1",
          "<!DOCTYPE a>",
          "é",
          "%",
          "[h]",
          "\"\"",
          "E+00",
          "<mergeCell ref=\"A:B\"/>",
          "<mergeCell ref=\"C1:A9\"/>",
          "state=\"hidden\"",
          "é\u0001");

  private final Random random = new Random(SEED);
  @TempDir Path folder;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void writeWorkbook() throws IOException {
    file = folder.resolve("a.xlsx");
    Books.write(
        file,
        workbook -> {
          Books.row(workbook.createSheet("Catalogue"), 1, "code", "indicator", "target from");
          Books.row(workbook.getSheet("Catalogue"), 2, "V1", "Visits", Books.day("2023-04-01"));
          Books.row(workbook.createSheet("Values"), 1, "code", Books.day("2023-05-31"), "2023-06");
          Books.row(workbook.getSheet("Values"), 2, "V1", Books.shown(0.4375, "0%"), 12.5);
          Books.row(workbook.getSheet("Values"), 3, "V1", "263/379", true);
        });
    whole = Files.readAllBytes(file);
  }

  @Test
  void aFileWithDamagedBytesIsPlannedOrRefusedInOneSentence() {
    int refused = refused(PACKED, () -> damaged(whole));
    assertTrue(refused > 0 && refused < PACKED, "refused " + refused);
  }

  @Test
  void aWorkbookWithDamagedPartsIsPlannedOrRefusedInOneSentence() {
    Map<String, byte[]> parts = unpacked(whole);
    List<String> names =
        parts.keySet().stream().filter(name -> name.startsWith("xl/")).sorted().toList();
    int refused =
        refused(
            INSIDE,
            () -> {
              Map<String, byte[]> changed = new LinkedHashMap<>(parts);
              changed.computeIfPresent(
                  names.get(random.nextInt(names.size())), (_, part) -> damaged(part));
              return packed(changed);
            });
    assertTrue(refused > 0 && refused < INSIDE, "refused " + refused);
  }

  private int refused(int times, java.util.function.Supplier<byte[]> content) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(10),
        () -> {
          int count = 0;
          for (int time = 0; time < times; time++) {
            Files.write(file, content.get());
            count += isRefused() ? 1 : 0;
          }
          return count;
        });
  }

  private boolean isRefused() {
    try {
      ImportPlan plan = ImportFiles.read(List.of(file)).plan(Workspace.EMPTY);
      assertEquals(Workspace.EMPTY, plan.after().with(plan.changes().inverted()));
      return false;
    } catch (UnusableFile refusal) {
      assertTrue(refusal.getMessage().startsWith("a.xlsx"), refusal.getMessage());
      assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
      return true;
    }
  }

  private byte[] damaged(byte[] content) {
    int at = random.nextInt(content.length + 1);
    int end = Math.min(content.length, at + random.nextInt(1, 30));
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(content, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> all.write(content, end, content.length - end);
      case 2 -> {
        all.write(content, at, end - at);
        all.write(content, at, content.length - at);
      }
      case 3 -> {
        all.write(random.nextInt(256));
        int next = Math.min(content.length, at + 1);
        all.write(content, next, content.length - next);
      }
      default -> {
        all.writeBytes(piece);
        int next = Math.min(content.length, at + random.nextInt(piece.length + 1));
        all.write(content, next, content.length - next);
      }
    }
    return all.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] packed) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(all)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return all.toByteArray();
  }
}
