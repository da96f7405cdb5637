package org.indicatorworkbench.ui.grid;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies the selected cells as a spreadsheet takes them: tabs between columns, a line a row. */
record GridCopy(TableView<GridLine> table) implements Runnable {
  @Override
  public void run() {
    SortedMap<Integer, SortedMap<Integer, String>> cells = new TreeMap<>();
    for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
      cells.computeIfAbsent(cell.getRow(), _ -> new TreeMap<>()).put(cell.getColumn(), text(cell));
    }
    if (!cells.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(
          cells.values().stream()
              .map(line -> String.join("\t", line.values()))
              .collect(Collectors.joining("\n")));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private String text(TablePosition<?, ?> cell) {
    return switch (table.getItems().get(cell.getRow())) {
      case SectionLine heading -> heading.heading().text();
      case IndicatorLine line ->
          table.getVisibleLeafColumn(cell.getColumn()) instanceof GridColumn column
              ? column.shown().text(line.now())
              : "";
    };
  }
}
