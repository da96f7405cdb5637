package org.indicatorworkbench.bench;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** JavaFX's own table with as many rows and columns of text, and nothing else. */
final class PlainTable implements Editable {
  private static final int ROWS_IN_SIGHT = 20;
  private static final int NAME_WIDTH = 300;
  private static final int WIDTH = 70;

  private final TableView<StringProperty[]> table = new TableView<>();
  private int arrived;

  /** Shows it; on the toolkit's thread. */
  PlainTable(int rows, int columns, double width, double height) {
    table.setEditable(true);
    table.setFixedCellSize(30);
    IntStream.range(0, columns).mapToObj(this::column).forEach(table.getColumns()::add);
    IntStream.range(0, rows)
        .mapToObj(
            row ->
                Stream.iterate(row, value -> value + 13)
                    .limit(columns)
                    .map(value -> new SimpleStringProperty(50 + value % 50 + "%"))
                    .toArray(StringProperty[]::new))
        .forEach(table.getItems()::add);
    Stage stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(table, width, height));
    stage.show();
  }

  private TableColumn<StringProperty[], String> column(int at) {
    TableColumn<StringProperty[], String> column = new TableColumn<>("Column " + at);
    column.setPrefWidth(at == 0 ? NAME_WIDTH : WIDTH);
    column.setCellValueFactory(row -> row.getValue()[at]);
    column.setCellFactory(TextFieldTableCell.forTableColumn());
    column.setOnEditCommit(
        edit -> {
          edit.getRowValue()[at].set(edit.getNewValue());
          arrived++;
        });
    return column;
  }

  /**
   * Puts other values into the first cells.
   *
   * @param columns how wide the block is
   */
  void fill(int cells, int columns, int step) {
    for (int at = 0; at < cells; at++) {
      table.getItems().get(at / columns)[1 + at % columns].set(50 + (at + step) % 50 + "%");
    }
    arrived++;
  }

  void close() {
    table.getScene().getWindow().hide();
  }

  TableView<?> table() {
    return table;
  }

  @Override
  public void type(int step) {
    table.edit(step % ROWS_IN_SIGHT, table.getColumns().get(1));
    ((TextField) table.getScene().getFocusOwner()).setText(50 + step % 47 + "%");
  }

  @Override
  public void enter() {
    new Typist(table.getScene()).press(KeyCode.ENTER);
  }

  @Override
  public int arrived() {
    return arrived;
  }
}
