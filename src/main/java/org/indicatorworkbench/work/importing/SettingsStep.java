package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.SettingRow;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans the settings. */
final class SettingsStep {
  private final Gathered<Setting, String> gathered =
      new Gathered<>(String::equals, text -> "“" + text + "”", "setting");

  List<Change> plan(List<FileTally> files, Workspace start) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Settings settings) {
        settings.rows().forEach(row -> read(file, row));
      }
    }
    List<Change> changes = new ArrayList<>();
    gathered
        .agreed()
        .forEach(
            (setting, given) -> {
              Optional<String> before = start.settings().text(setting);
              Optional<String> after = Optional.of(given.value());
              if (!before.equals(after)) {
                changes.add(new Change.OfSetting(setting, before, after));
              }
            });
    return changes;
  }

  private void read(FileTally file, SettingRow row) {
    Optional<Setting> setting = file.read(row.line(), row.setting(), SettingsStep::setting);
    if (setting.isPresent() && row.value().isBlank()) {
      file.used(row.line());
      return;
    }
    setting.ifPresent(
        known ->
            file.read(row.line(), row.value(), text -> Settings.checked(known, text))
                .ifPresent(
                    text -> gathered.add(known, new Given<>(file, row.line(), row.value(), text))));
  }

  private static Setting setting(String text) {
    String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.isInFiles() && setting.key().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Unreadable("“" + text + "” is no setting; there are " + everySetting()));
  }

  private static String everySetting() {
    return Arrays.stream(Setting.values())
        .filter(Setting::isInFiles)
        .map(Setting::key)
        .collect(Collectors.joining(", "));
  }
}
