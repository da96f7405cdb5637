package org.indicatorworkbench.intake.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what a file of Office before 2007 is, and what to do with it. */
final class OldOffice {
  private OldOffice() {}

  /** What the file is, with advice, to stand after its name. */
  static String named(Path file) {
    try (POIFSFileSystem content = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = content.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return "protected by a password; save it without one";
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return "a workbook in the format of Excel before 2007; save it as an Excel workbook"
            + " (.xlsx)";
      }
    } catch (IOException | RuntimeException damaged) {
      // Whatever it was, the advice below stands.
    }
    return "a file of Office before 2007 and no workbook; save the table as an Excel workbook"
        + " (.xlsx) or as CSV";
  }
}
