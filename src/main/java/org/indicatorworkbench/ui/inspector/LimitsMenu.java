package org.indicatorworkbench.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** What can be done about limits, as menus offer it. */
final class LimitsMenu {
  private LimitsMenu() {}

  /**
   * @param from the period of which the menu speaks
   */
  static List<MenuItem> items(LimitsActions actions, RowState row, Period from) {
    List<MenuItem> items = new ArrayList<>();
    MenuItem begin = new MenuItem("New limits from " + from.title() + "…");
    begin.setOnAction(_ -> actions.begin(row, from));
    items.add(begin);
    actions
        .rebases(row.code())
        .forEach(
            (period, ruling) -> {
              MenuItem back =
                  new MenuItem(
                      "Take back new limits from " + period.title() + ": " + ruling.reason());
              back.setMnemonicParsing(false);
              back.setOnAction(_ -> actions.takeBack(row.code(), period));
              items.add(back);
            });
    return items;
  }
}
