package org.indicatorworkbench.store;

import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.setting.Setting;

/** The settings that were made. */
final class SettingRows implements Mapping<Change.OfSetting> {
  private static final Table TABLE = Table.of("setting", List.of("name"), List.of("text"));
  private static final EnumText<Setting> SETTINGS = new EnumText<>(Setting.values(), Setting::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfSetting change) {
    return new RowChange(
        this,
        List.of(change.setting().key()),
        change.before().map(List::of),
        change.after().map(List::of));
  }

  @Override
  public Change.OfSetting read(RowChange row) {
    return new Change.OfSetting(
        SETTINGS.read(row.key().getFirst()),
        row.before().map(List::getFirst),
        row.after().map(List::getFirst));
  }
}
