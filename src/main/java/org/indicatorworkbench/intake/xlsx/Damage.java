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
    return new UnusableFile(
        isBomb(thrown)
            ? name + " unpacks to far more than figures need; save the figures in a new workbook"
            : name + " is damaged or no workbook; open it in Excel and save it again");
  }

  /** POI has no type of its own for it. */
  private static boolean isBomb(Exception thrown) {
    return Stream.iterate((Throwable) thrown, one -> one != null, Throwable::getCause)
        .flatMap(one -> Optional.ofNullable(one.getMessage()).stream())
        .anyMatch(words -> words.contains("Zip bomb"));
  }
}
