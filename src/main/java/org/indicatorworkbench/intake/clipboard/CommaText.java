package org.indicatorworkbench.intake.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.NumberReader;
import org.indicatorworkbench.domain.value.ValueReader;

/**
 * Text without a tab that is a table nevertheless, as copied from a CSV file: cut at semicolons, or
 * else at commas, every line has the same number of cells, two or more, and at least half of them
 * are figures, special values or periods, so that no prose with commas is cut up. A text whose
 * every line is one number by itself, such as {@code 1,953}, is a column of numbers and no table.
 */
final class CommaText {

  /** More lines tell no more, and each that is looked at costs time. */
  private static final int SAMPLE = 200;

  private CommaText() {}

  static Optional<PastedBlock> find(String text, BooleanSupplier cancelled) {
    return isColumnOfNumbers(text)
        ? Optional.empty()
        : cut(text, ';', cancelled).or(() -> cut(text, ',', cancelled));
  }

  private static boolean isColumnOfNumbers(String text) {
    return text.lines().allMatch(line -> line.isBlank() || NumberReader.find(line).isPresent());
  }

  private static Optional<PastedBlock> cut(String text, char delimiter, BooleanSupplier cancelled) {
    return text.indexOf(delimiter) < 0
        ? Optional.empty()
        : Optional.of(DelimitedText.read(text, delimiter, cancelled))
            .filter(block -> block.width() > 1 && block.isRectangular())
            .filter(CommaText::isMostlyFigures);
  }

  private static boolean isMostlyFigures(PastedBlock block) {
    List<String> filled =
        block.rows().stream()
            .limit(SAMPLE)
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty())
            .toList();
    return filled.stream().filter(CommaText::isFigure).count() * 2 >= filled.size();
  }

  private static boolean isFigure(String cell) {
    return NumberReader.find(cell).isPresent()
        || PeriodReader.find(cell, Optional.empty()).isPresent()
        || Stream.of(Unit.PERCENTAGE, Unit.NUMBER).anyMatch(unit -> isValue(cell, unit));
  }

  private static boolean isValue(String cell, Unit unit) {
    try {
      ValueReader.read(cell, unit);
      return true;
    } catch (Unreadable unreadable) {
      return false;
    }
  }
}
