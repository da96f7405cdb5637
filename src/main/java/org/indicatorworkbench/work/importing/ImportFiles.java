package org.indicatorworkbench.work.importing;

import java.nio.file.Path;
import java.util.List;
import org.indicatorworkbench.intake.Intake;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.intake.csv.CsvReader;

/** Reads the files that a user chose. */
public final class ImportFiles {
  private ImportFiles() {}

  /**
   * Reads files in the order given; none is used when one cannot be.
   *
   * @throws org.indicatorworkbench.domain.file.UnusableFile naming the first that cannot be used
   */
  public static List<IntakeFile> read(List<Path> files) {
    return files.stream().map(CsvReader::read).map(Intake::read).toList();
  }

  /**
   * Reads a file of which only the content is at hand, such as sample data.
   *
   * @param name the file's, for sentences and as the source of its values
   * @throws org.indicatorworkbench.domain.file.UnusableFile when it cannot be used
   */
  public static IntakeFile read(String name, byte[] content) {
    return Intake.read(CsvReader.read(name, content));
  }
}
