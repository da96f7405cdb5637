package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.work.Workbook;

/** A setting of the workspace made, changed or unmade. */
final class ChangeSetting implements Step {
  private static final List<Setting> SETTINGS =
      List.of(Setting.TOLERANCE, Setting.RATE_ON, Setting.OWN_AUTHORITY, Setting.SMALL_NUMBERS);

  @Override
  public int weight() {
    return 2;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Setting setting = chance.any(SETTINGS);
    Optional<String> before = workbook.contents().settings().text(setting);
    Optional<String> after = Optional.of(text(setting, chance)).filter(_ -> !chance.oneIn(4));
    return before.equals(after)
        ? Set.of()
        : workbook.apply(
            new ChangeSet(
                "Set " + setting.key(), List.of(new Change.OfSetting(setting, before, after))));
  }

  private static String text(Setting setting, Chance chance) {
    return switch (setting) {
      case TOLERANCE -> chance.any(List.of("none", "5pp", "10%", "85..100"));
      case RATE_ON -> chance.any(List.of("displayed", "exact"));
      case SMALL_NUMBERS -> chance.any(List.of("0", "5"));
      default -> chance.any(List.of("Northshire", "Southshire"));
    };
  }
}
