package org.indicatorworkbench.intake.xlsx;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.indicatorworkbench.domain.file.UnusableFile;

/** Puts what went wrong in a packed file into one sentence. */
final class Damage {
  private Damage() {}

  static UnusableFile told(String name, Exception thrown) {
    if (thrown instanceof ODFNotOfficeXmlFileException) {
      return new UnusableFile(
          name + " is an OpenDocument file; save it as an Excel workbook (.xlsx) or as CSV");
    }
    if (says(thrown, "content type part")) {
      return new UnusableFile(
          name + " is a packed file and no workbook; unpack it and import the files in it");
    }
    return new UnusableFile(
        says(thrown, "Zip bomb")
            ? name + " unpacks to far more than figures need; save the figures in a new workbook"
            : name + " is damaged or no workbook; open it in Excel and save it again");
  }

  /** POI has no types of their own for these. */
  private static boolean says(Exception thrown, String part) {
    return Stream.iterate((Throwable) thrown, one -> one != null, Throwable::getCause)
        .flatMap(one -> Optional.ofNullable(one.getMessage()).stream())
        .anyMatch(words -> words.contains(part));
  }
}
