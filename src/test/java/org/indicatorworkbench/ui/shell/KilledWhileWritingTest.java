package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileWritingTest {
  private static final String TEXT = "Plans held up by two vacancies. Response: both start in May.";

  @TempDir Path folder;

  @Test
  void commentary_typed_a_second_before_the_program_is_killed_is_there_when_it_opens_again()
      throws IOException, InterruptedException {
    Path file = folder.resolve("panel.iwb");
    Samples.create(Samples.DEFAULT, file).close();
    Process program = program(file);
    try (BufferedReader said = program.inputReader()) {
      assertEquals("typed", said.readLine());
      assertFalse(program.waitFor(1, TimeUnit.SECONDS), "the program ended by itself");
    } finally {
      program.destroyForcibly().waitFor();
    }
    try (Workbook workbook = Workbook.open(file)) {
      assertEquals(
          Optional.of(new Commentary(TEXT, Commentary.State.DRAFT)),
          workbook
              .contents()
              .commentary()
              .at(
                  new CommentaryKey(
                      new About.OneIndicator(new IndicatorCode("P5")),
                      PeriodReader.read("2023-06", Optional.empty()))));
      assertEquals(Optional.of("Commentary P5, June 2023"), workbook.undoName());
    }
  }

  private static Process program(Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djavafx.cachedir=" + System.getProperty("javafx.cachedir", ""),
                "-cp",
                System.getProperty("java.class.path"),
                TypingProgram.class.getName(),
                file.toString(),
                "P5",
                TEXT))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
