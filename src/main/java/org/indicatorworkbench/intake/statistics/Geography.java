package org.indicatorworkbench.intake.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The place that a row speaks of. Cells of a wider place are blank in a file and empty here.
 *
 * @param regionCode of the region, or of the half of London
 * @param oldCodes three digits; two authorities that make one return together have both
 * @param newCodes of nine characters, which change with boundaries
 * @param name of the authority
 */
public record Geography(
    Level level,
    String regionCode,
    String regionName,
    List<String> oldCodes,
    List<String> newCodes,
    String name) {

  /** How wide a place is. */
  public enum Level {
    NATIONAL,
    REGIONAL,
    AUTHORITY,
    /** Any that the workbench does not compare with, such as a constituency. */
    OTHER;

    static Level read(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "national" -> NATIONAL;
        case "regional" -> REGIONAL;
        case "local authority" -> AUTHORITY;
        default -> OTHER;
      };
    }
  }

  /** The codes of a cell: {@code 314 / 318} are two. */
  static List<String> codes(String cell) {
    return Arrays.stream(cell.split("[/,&+]"))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** Whether this is an authority, or several, of which one has that code, old or new. */
  public boolean hasCode(String code) {
    return level == Level.AUTHORITY && (oldCodes.contains(code) || newCodes.contains(code));
  }
}
