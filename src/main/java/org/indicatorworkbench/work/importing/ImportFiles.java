package org.indicatorworkbench.work.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.Intake;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.intake.csv.CsvReader;
import org.indicatorworkbench.intake.xlsx.XlsxReader;

/** Reads the files that a user chose. */
public final class ImportFiles {
  private ImportFiles() {}

  /**
   * Reads files in the order given, workbooks sheet by sheet; what a file is, its content tells and
   * not its name. None is used when one cannot be. Of a workbook one sheet has to be of use; the
   * others are listed with the reason.
   *
   * @throws UnusableFile naming the first that cannot be used
   */
  public static ChosenFiles read(List<Path> files) {
    List<IntakeFile> usable = new ArrayList<>();
    List<ChosenFiles.Unusable> unusable = new ArrayList<>();
    for (Path file : files) {
      if (XlsxReader.isForExcel(file)) {
        WorkbookSheets sheets = WorkbookSheets.of(XlsxReader.read(file));
        usable.addAll(sheets.usable());
        unusable.addAll(sheets.unusable());
      } else {
        usable.add(Intake.read(CsvReader.read(file)));
      }
    }
    return ChosenFiles.of(usable, unusable);
  }

  /**
   * Reads a file of text of which only the content is at hand, such as sample data.
   *
   * @param name the file's, for sentences and as the source of its values
   * @throws UnusableFile when it cannot be used
   */
  public static IntakeFile read(String name, byte[] content) {
    return Intake.read(CsvReader.read(name, content));
  }
}
