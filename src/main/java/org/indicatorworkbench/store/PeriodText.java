package org.indicatorworkbench.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/**
 * Periods as the file has them: by their keys, but for those financial years whose key could be a
 * month, 2010-11, which are written 2010/11. A workspace has few periods and very many texts of
 * them, so both ways are remembered.
 */
final class PeriodText {
  private static final Map<Period, String> WRITTEN = new ConcurrentHashMap<>();
  private static final Map<String, Period> READ = new ConcurrentHashMap<>();

  private PeriodText() {}

  static String write(Period period) {
    return WRITTEN.computeIfAbsent(
        period,
        unknown -> {
          String key = unknown.key();
          return parsed(key).equals(unknown) ? key : key.replace('-', '/');
        });
  }

  /**
   * @throws org.indicatorworkbench.domain.Unreadable when the text is no period
   */
  static Period read(String text) {
    return READ.computeIfAbsent(text, PeriodText::parsed);
  }

  private static Period parsed(String text) {
    return PeriodReader.read(text, Optional.empty());
  }
}
