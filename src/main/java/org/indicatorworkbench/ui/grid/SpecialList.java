package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.value.SpecialWords;
import org.indicatorworkbench.domain.value.Value.Special;

/**
 * The special values that what is being typed may become, below its cell. It never shows while a
 * number is typed. The first is chosen by itself, except where any words are a value.
 */
final class SpecialList extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 4;
  private static final int NONE = -1;

  private List<Special> offered = List.of();
  private int chosen = NONE;

  SpecialList() {
    getStyleClass().add("special-list");
    setManaged(false);
    setVisible(false);
  }

  /**
   * Follows what is typed into a field.
   *
   * @param choosing whether the first is chosen by itself
   */
  void follow(CellEditor editor, boolean choosing) {
    editor.textProperty().addListener(_ -> offer(editor, choosing));
    editor.localToSceneTransformProperty().addListener(_ -> place(editor));
    if (editor.isChanged()) {
      offer(editor, choosing);
    }
  }

  /** Chooses another; false where nothing is offered. */
  boolean move(int step) {
    if (!isVisible()) {
      return false;
    }
    choose(Math.floorMod(Math.max(chosen, step > 0 ? NONE : 0) + step, offered.size()));
    return true;
  }

  /** The words of the one that is chosen. */
  Optional<String> chosen() {
    return isVisible() && chosen != NONE
        ? Optional.of(offered.get(chosen).key())
        : Optional.empty();
  }

  void hide() {
    setVisible(false);
  }

  private void offer(CellEditor editor, boolean choosing) {
    offered = SpecialWords.startingWith(editor.getText());
    setVisible(!offered.isEmpty());
    getChildren().setAll(offered.stream().map(special -> line(special, editor)).toList());
    choose(choosing && isVisible() ? 0 : NONE);
    editor.setAccessibleHelp(isVisible() ? help() : null);
    applyCss();
    place(editor);
  }

  private String help() {
    return "May become "
        + offered.stream().map(Special::key).collect(Collectors.joining(", "))
        + "; Down chooses, Enter takes it";
  }

  private void choose(int at) {
    chosen = at;
    for (int line = 0; line < getChildren().size(); line++) {
      getChildren().get(line).pseudoClassStateChanged(CHOSEN, line == at);
    }
  }

  private HBox line(Special special, CellEditor editor) {
    Label words = new Label(special.key());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Label spellings =
        new Label(
            SpecialWords.spellings(special).stream().skip(1).collect(Collectors.joining("  ")));
    spellings.getStyleClass().add("muted");
    HBox line = new HBox(words, spellings);
    line.getStyleClass().add("special-line");
    line.setOnMousePressed(
        press -> {
          editor.setText(special.key());
          editor.end();
          hide();
          press.consume();
        });
    return line;
  }

  /** Below the field, or above where there is no room, inside the grid. */
  private void place(CellEditor editor) {
    if (!isVisible() || editor.getScene() == null) {
      return;
    }
    Bounds grid = getParent().getLayoutBounds();
    Bounds field = getParent().sceneToLocal(editor.localToScene(editor.getLayoutBounds()));
    double width = prefWidth(-1);
    double height = prefHeight(width);
    double x = Math.clamp(field.getMaxX() - width, 0, Math.max(0, grid.getWidth() - width));
    double below = field.getMaxY() + GAP;
    double y = below + height <= grid.getHeight() ? below : field.getMinY() - GAP - height;
    resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
