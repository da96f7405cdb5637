package org.indicatorworkbench.intake.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.indicatorworkbench.intake.RawRow;

/**
 * Reads a workbook in a Java of its own that may use 192 MB, less than a second copy would need.
 */
final class SmallHeap {
  private SmallHeap() {}

  /** What that Java says of the workbook; nothing where it ran out of memory. */
  static String read(Path file) throws IOException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  public static void main(String[] file) {
    List<RawRow> rows = XlsxReader.read(Path.of(file[0])).getFirst().rows();
    System.out.printf(
        "%d rows, %d cells, the last %s%n",
        rows.size(), rows.stream().mapToInt(RawRow::width).sum(), rows.getLast().cells().getLast());
  }
}
