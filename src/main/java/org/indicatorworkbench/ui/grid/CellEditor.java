package org.indicatorworkbench.ui.grid;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** The field in which a cell is edited. It knows its cell by address, wherever it is shown. */
final class CellEditor extends TextField {
  private final CellAddress address;
  private final String before;

  /**
   * @param before the text of the cell as it is
   * @param text the text to begin with
   */
  CellEditor(CellAddress address, String before, String text) {
    super(text);
    this.address = address;
    this.before = before;
    getStyleClass().add("cell-editor");
    setAccessibleText(address.code() + ", " + address.period().title());
  }

  CellAddress address() {
    return address;
  }

  boolean isChanged() {
    return !getText().strip().equals(before);
  }

  /** The width in which all of the text is readable. */
  double wantedWidth() {
    Text text = new Text(getText());
    text.setFont(getFont());
    return text.getLayoutBounds().getWidth() + 2 * getFont().getSize();
  }

  /** A new one with the text as it is: a field that was taken away is not used again. */
  CellEditor again() {
    return new CellEditor(address, before, getText());
  }

  /** Takes the focus, and tells when another control of the window takes it away. */
  void start(Runnable focusLeft) {
    textProperty().addListener(_ -> getParent().requestLayout());
    // A field without a skin would select all of its text when it gets one, and so lose what was
    // typed first to what is typed next.
    applyCss();
    requestFocus();
    end();
    // Another window in front is no end: the user may be looking the figure up there.
    ChangeListener<Node> owner =
        (_, _, now) -> {
          if (now != this) {
            focusLeft.run();
          }
        };
    getScene().focusOwnerProperty().addListener(owner);
    sceneProperty()
        .addListener(
            (_, from, _) -> {
              if (from != null) {
                from.focusOwnerProperty().removeListener(owner);
                focusLeft.run();
              }
            });
  }
}
