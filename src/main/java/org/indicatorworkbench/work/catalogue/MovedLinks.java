package org.indicatorworkbench.work.catalogue;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;

/** Measures of official statistics that follow the indicator which was chosen for them. */
final class MovedLinks {
  private MovedLinks() {}

  /** The change by which every measure of one indicator becomes one of another; none without. */
  static List<Change> of(Settings settings, IndicatorCode from, IndicatorCode to) {
    Optional<String> before = settings.text(Setting.PUBLISHED_MEASURES);
    Optional<String> after = before.map(_ -> settings.measureLinks().renamed(from, to).text());
    return before.equals(after)
        ? List.of()
        : List.of(new Change.OfSetting(Setting.PUBLISHED_MEASURES, before, after));
  }
}
