package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Reads a rule that is edited: what is wrong with it, or the one step that makes it so. */
public final class RulePlanner {
  private RulePlanner() {}

  /**
   * @throws Unreadable when the indicator is gone
   */
  public static RulePlan plan(Workspace contents, RuleDraft draft) {
    return switch (draft) {
      case RuleDraft.House house -> house(contents.settings(), house);
      case RuleDraft.Targets targets -> new TargetsPlan(entry(contents, targets), targets).plan();
    };
  }

  private static Entry entry(Workspace contents, RuleDraft.Targets targets) {
    return contents
        .entry(targets.code())
        .orElseThrow(
            () -> new Unreadable("the indicator " + targets.code() + " is no longer there"));
  }

  private static RulePlan house(Settings settings, RuleDraft.House house) {
    Map<RuleField, String> problems = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    Reader read = new Reader(problems);
    read.text(
            new RuleField.Tolerance(),
            house.tolerance().isBlank() ? "none" : house.tolerance(),
            text -> Settings.checked(Setting.TOLERANCE, text))
        .flatMap(text -> change(settings, Setting.TOLERANCE, text, RuleDraft.House::tolerance))
        .ifPresent(changes::add);
    read.text(
            new RuleField.RateOn(), house.rateOn(), text -> Settings.checked(Setting.RATE_ON, text))
        .flatMap(text -> change(settings, Setting.RATE_ON, text, RuleDraft.House::rateOn))
        .ifPresent(changes::add);
    return new RulePlan(
        problems, new ChangeSet("Change house rule", problems.isEmpty() ? changes : List.of()));
  }

  /** Nothing changes where a setting that was never made stands for the same. */
  private static Optional<Change> change(
      Settings settings, Setting setting, String after, Function<RuleDraft.House, String> now) {
    return now.apply(RuleDraft.House.of(settings.houseRule())).equals(after)
        ? Optional.empty()
        : Optional.of(new Change.OfSetting(setting, settings.text(setting), Optional.of(after)));
  }

  /** Reads fields and keeps why one of them cannot be read. */
  record Reader(Map<RuleField, String> problems) {

    <T> Optional<T> text(RuleField field, String text, Function<String, T> reader) {
      try {
        return Optional.of(reader.apply(text.strip()));
      } catch (Unreadable unreadable) {
        problem(field, unreadable.getMessage());
        return Optional.empty();
      }
    }

    void problem(RuleField field, String words) {
      problems.putIfAbsent(
          field, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
  }
}
