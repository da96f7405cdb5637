package org.indicatorworkbench.ui.inspector;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * The tabs of the inspector. They wrap to a second line where a tab pane would hide some, and leave
 * the height to what they show.
 */
final class TopicBar extends FlowPane {

  TopicBar(ObjectProperty<Topic> topic) {
    getStyleClass().add("topic-bar");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    setAccessibleText("About this indicator");
    ToggleGroup group = new ToggleGroup();
    Arrays.stream(Topic.values())
        .forEach(
            each -> {
              ToggleButton tab = new ToggleButton(each.title());
              tab.getStyleClass().setAll("topic");
              tab.setId("topic-" + each.name().toLowerCase(java.util.Locale.ROOT));
              tab.setUserData(each);
              tab.setToggleGroup(group);
              getChildren().add(tab);
            });
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                // A second click on the chosen tab would otherwise choose none.
                group.selectToggle(before);
              } else {
                topic.set((Topic) now.getUserData());
              }
            });
    topic.subscribe(
        chosen ->
            group.getToggles().stream()
                .filter(tab -> tab.getUserData() == chosen)
                .forEach(group::selectToggle));
  }
}
