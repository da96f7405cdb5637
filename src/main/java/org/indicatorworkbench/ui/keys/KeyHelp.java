package org.indicatorworkbench.ui.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;

/** The table of keys to read, in two columns of groups. */
public final class KeyHelp extends VBox {

  /**
   * @param rows all that there are, in any order of groups
   * @param leave closes this
   */
  public KeyHelp(List<KeyRow> rows, Runnable leave) {
    getStyleClass().addAll("sheet", "key-help");
    setAccessibleText("Keys");
    Label title = new Label("Keys and mouse");
    title.getStyleClass().add("sheet-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    ScrollPane body = Named.named("Table of keys", new ScrollPane(columns(rows)));
    body.setFitToWidth(true);
    body.setFocusTraversable(true);
    VBox.setVgrow(body, Priority.ALWAYS);
    Button close = Command.of("Close", "Goes back to the window", leave).button();
    close.setDefaultButton(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(gap, close);
    foot.getStyleClass().add("sheet-foot");
    getChildren().setAll(head, body, foot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  /** The table is to be read at once, so the keys that scroll it get the focus. */
  @Override
  public void requestFocus() {
    getChildren().get(1).requestFocus();
  }

  private static HBox columns(List<KeyRow> rows) {
    Map<KeyGroup, List<KeyRow>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    KeyRow::group, () -> new EnumMap<>(KeyGroup.class), Collectors.toList()));
    VBox left = new VBox();
    VBox right = new VBox();
    int placed = 0;
    for (KeyGroup group : Arrays.stream(KeyGroup.values()).filter(groups::containsKey).toList()) {
      // A heading takes as much room as two rows.
      (2 * placed < rows.size() ? left : right).getChildren().add(table(group, groups.get(group)));
      placed += groups.get(group).size();
    }
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("key-columns");
    for (VBox column : List.of(left, right)) {
      HBox.setHgrow(column, Priority.ALWAYS);
      column.setPrefWidth(0);
    }
    return columns;
  }

  private static VBox table(KeyGroup group, List<KeyRow> rows) {
    GridPane table = new GridPane();
    table.getStyleClass().add("key-table");
    ColumnConstraints keys = new ColumnConstraints();
    keys.setPercentWidth(40);
    ColumnConstraints does = new ColumnConstraints();
    does.setPercentWidth(60);
    table.getColumnConstraints().setAll(keys, does);
    for (KeyRow row : rows) {
      Label what = new Label(row.does());
      what.setWrapText(true);
      what.setMinHeight(USE_PREF_SIZE);
      table.addRow(table.getRowCount(), caps(row), what);
    }
    Label heading = new Label(group.title());
    heading.getStyleClass().add("table-title");
    VBox box = new VBox(heading, table);
    box.getStyleClass().add("key-group");
    return box;
  }

  private static FlowPane caps(KeyRow row) {
    FlowPane caps = new FlowPane();
    caps.getStyleClass().add("key-caps");
    caps.getChildren()
        .setAll(
            Arrays.stream(row.printed().split(", "))
                .map(
                    one -> {
                      Label cap = new Label(one);
                      cap.getStyleClass().add("key-cap");
                      return cap;
                    })
                .toList());
    return caps;
  }
}
