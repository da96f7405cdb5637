package org.indicatorworkbench.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Sections, grid and inspector side by side. Where there is no room for all, the figures go first:
 * the sections, and on a small screen the inspector too, lie over the grid when they are called
 * from a strip at the left.
 */
final class Panes extends StackPane {
  /**
   * In em, so that large text counts as a small screen: 1,400 and 1,300 pixels at the usual size.
   */
  private static final double FOR_SECTIONS = 107;

  private static final double FOR_INSPECTOR = 99;

  private final BorderPane page;
  private final Region sections;
  private final Region inspector;

  /** Always there, so that it has the size of text that the window has. */
  private final Label ruler = new Label();

  private final ToggleButton sectionsSwitch = button("☰", "Sections and work to do");
  private final ToggleButton inspectorSwitch = button("◨", "Inspector and commentary");
  private final VBox strip = new VBox(sectionsSwitch, inspectorSwitch);
  private Arrangement arranged;

  Panes(Region sections, Region grid, Region inspector) {
    this.sections = sections;
    this.inspector = inspector;
    page = new BorderPane(grid);
    getChildren().setAll(ruler, page);
    ruler.setVisible(false);
    ruler.setManaged(false);
    strip.getStyleClass().add("pane-strip");
    sections.setMaxWidth(USE_PREF_SIZE);
    setAlignment(sections, Pos.CENTER_LEFT);
    setAlignment(inspector, Pos.CENTER_RIGHT);
    widthProperty().subscribe(this::arrange);
    // Not at once: the size of text changes while the toolkit walks over these very children.
    ruler.fontProperty().subscribe(() -> Platform.runLater(this::arrange));
    sectionsSwitch.selectedProperty().subscribe(this::arrange);
    inspectorSwitch.selectedProperty().subscribe(this::arrange);
  }

  /** Makes sure that the sections can be seen. */
  void callSections() {
    sectionsSwitch.setSelected(true);
  }

  /** Makes sure that the inspector can be seen, and the grid beside it. */
  void callInspector() {
    sectionsSwitch.setSelected(false);
    inspectorSwitch.setSelected(true);
  }

  /** Takes away what lies over the grid. */
  void uncoverGrid() {
    sectionsSwitch.setSelected(false);
    inspectorSwitch.setSelected(false);
  }

  private void arrange() {
    double room = getWidth() / ruler.getFont().getSize();
    Arrangement next =
        new Arrangement(
            room >= FOR_SECTIONS,
            room >= FOR_INSPECTOR,
            sectionsSwitch.isSelected(),
            inspectorSwitch.isSelected());
    if (!next.equals(arranged)) {
      arranged = next;
      apply(next);
    }
  }

  /** The grid is never taken out, so that it keeps the focus and an open editor. */
  private void apply(Arrangement next) {
    show(inspectorSwitch, !next.inspectorBeside());
    page.setLeft(null);
    page.setRight(null);
    getChildren().removeAll(sections, inspector);
    page.setLeft(next.sectionsBeside() ? sections : strip);
    if (next.inspectorBeside()) {
      page.setRight(inspector);
    } else if (next.inspectorCalled()) {
      getChildren().add(inspector);
    }
    if (!next.sectionsBeside() && next.sectionsCalled()) {
      getChildren().add(sections);
      setMargin(sections, new Insets(0, 0, 0, strip.prefWidth(-1)));
    }
  }

  /** What there is room for, and what the user has called. */
  private record Arrangement(
      boolean sectionsBeside,
      boolean inspectorBeside,
      boolean sectionsCalled,
      boolean inspectorCalled) {}

  private static void show(ToggleButton button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private static ToggleButton button(String sign, String name) {
    ToggleButton button = new ToggleButton(sign);
    button.getStyleClass().add("flat");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }
}
