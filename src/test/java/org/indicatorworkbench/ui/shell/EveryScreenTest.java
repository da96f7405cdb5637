package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every screen that the program has. A control that the keyboard reaches has a name for a
 * screen reader, and whoever looks at it sees whether it has the focus.
 */
final class EveryScreenTest extends GridInWindowTest {

  /** How to come to each screen; a new screen is one line more. */
  private static final Map<String, Screen> SCREENS = screens();

  /** What stands the same way on many screens is looked at once. */
  private static final Set<String> SEEN = new HashSet<>();

  private interface Screen {
    void open(EveryScreenTest window) throws Exception;
  }

  private static Map<String, Screen> screens() {
    Map<String, Screen> screens = new LinkedHashMap<>();
    screens.put("start page", WindowTest::start);
    screens.put("help on the start page", w -> w.atStart(KeyCode.F1));
    screens.put("an indicator is chosen", w -> w.startAt("V3 Jun-23"));
    screens.put("a section is chosen", w -> w.inWindow("V1 Jun-23", KeyCode.UP));
    screens.put("a cell is edited", w -> w.inWindow("V3 Jun-23", KeyCode.F2));
    screens.put("find", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.F));
    screens.put("go to", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.G));
    screens.put("details", w -> w.inWindow("V3 Jun-23", KeyCode.SHIFT, KeyCode.F2));
    screens.put("export", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.E));
    screens.put("help", w -> w.inWindow("V3 Jun-23", KeyCode.F1));
    screens.put("history", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H));
    screens.put("checks", w -> w.inWindow("V3 Jun-23", KeyCode.F7));
    screens.put("card", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.DIGIT1));
    screens.put(
        "roll over", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R));
    screens.put("new limits", EveryScreenTest::newLimits);
    screens.put("columns", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K));
    screens.put("filter", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L));
    screens.put(
        "name of a view", w -> w.inWindow("V3 Jun-23", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S));
    screens.put("direction of travel", w -> w.menu(".workspace-menu", "Direction of travel…"));
    screens.put("house rule", w -> w.menu(".workspace-menu", "House rule…"));
    screens.put("override", w -> w.menu("#structure-menu", "Override rating…"));
    screens.put("targets", w -> w.menu("#structure-menu", "Targets and tolerance…"));
    screens.put("import", EveryScreenTest::importing);
    screens.put("paste preview", EveryScreenTest::pasting);
    screens.put("small window", w -> w.small("V3 Jun-23"));
    screens.put("small window, sections", w -> w.small("V3 Jun-23", KeyCode.SHIFT, KeyCode.F6));
    screens.put("small window, inspector", w -> w.small("V3 Jun-23", KeyCode.F6));
    return screens;
  }

  private void newLimits() {
    startAt("V3 Jun-23");
    onFx(
        () -> {
          MenuButton limits = find("#chart-limits", MenuButton.class);
          limits.show();
          limits.getItems().getFirst().fire();
          limits.hide();
        });
    settle();
  }

  static Stream<String> everyScreen() {
    return SCREENS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("everyScreen")
  void every_control_has_a_name_and_shows_that_it_has_the_focus(String screen) throws Exception {
    SCREENS.get(screen).open(this);
    List<Node> controls = get(() -> focusable(stage().getScene().getRoot()));
    assertTrue(controls.size() >= 2, controls.toString());
    assertEquals(
        List.of(),
        get(() -> controls.stream().filter(node -> !hasName(node)).map(Node::toString).toList()),
        "without a name");
    List<String> unseen = new ArrayList<>();
    for (Node control : controls) {
      if (get(() -> focusable(control) && SEEN.add(looks(control))) && !showsFocus(control)) {
        unseen.add(control + " " + get(control::getAccessibleText));
      }
    }
    assertEquals(List.of(), unseen, "look the same with the focus and without");
  }

  /** Everything by which style sheets tell controls apart, and the control's own words. */
  private static String looks(Node control) {
    String place =
        Stream.<Node>iterate(control, at -> at != null, Node::getParent)
            .map(at -> at.getTypeSelector() + at.getId() + at.getStyleClass())
            .collect(Collectors.joining(" "));
    String text = control instanceof Labeled labeled ? labeled.getText() : "";
    return place + control.getAccessibleText() + text;
  }

  /** Text of its own, or one given for a screen reader; a sign is no name. */
  private static boolean hasName(Node node) {
    return isName(node.getAccessibleText())
        || node instanceof Labeled labeled && isName(labeled.getText())
        || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
  }

  private static boolean isName(String text) {
    return text != null && text.chars().anyMatch(Character::isLetter);
  }

  private boolean showsFocus(Node control) {
    // A picture is taken after styles and layout, so that nothing has to settle before.
    onFx(() -> stage().getScene().getRoot().requestFocus());
    int[] without = pixels(control);
    onFx(control::requestFocus);
    boolean focused = get(control::isFocused);
    return !focused || !Arrays.equals(without, pixels(control));
  }

  private int[] pixels(Node control) {
    return get(
        () -> {
          WritableImage image = control.snapshot(null, null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          return pixels;
        });
  }

  private static List<Node> focusable(Parent parent) {
    List<Node> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (focusable(child)) {
        found.add(child);
      }
      if (child instanceof Parent inside && child.isVisible()) {
        found.addAll(focusable(inside));
      }
    }
    return found;
  }

  private static boolean focusable(Node node) {
    boolean seen =
        Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    return seen && node.getScene() != null && node.isFocusTraversable() && !node.isDisabled();
  }

  private void atStart(KeyCode... keys) {
    start();
    keys(keys);
  }

  private void inWindow(String place, KeyCode... keys) {
    startAt(place);
    keys(keys);
  }

  private void small(String place, KeyCode... keys) {
    startAt(place);
    onFx(
        () -> {
          stage().setWidth(1280);
          stage().setHeight(720);
        });
    settle();
    if (keys.length > 0) {
      keys(keys);
    }
  }

  private void menu(String menu, String item) {
    startAt("V3 Jun-23");
    onFx(
        () ->
            ((MenuButton) stage().getScene().lookup(menu))
                .getItems().stream()
                    .filter(one -> item.equals(one.getText()))
                    .forEach(MenuItem::fire));
    settle();
  }

  private void importing() throws Exception {
    startAt("V3 Jun-23");
    java.nio.file.Path file = folder.resolve("values.csv");
    java.nio.file.Files.writeString(file, "code,period,value\nV3,2023-06,77%\nV9,2023-06,1\n");
    WorkbookView view =
        get(
            () ->
                stage().getScene().getRoot().lookupAll("*").stream()
                    .filter(WorkbookView.class::isInstance)
                    .map(WorkbookView.class::cast)
                    .findFirst()
                    .orElseThrow());
    onFx(() -> view.importFiles(List.of(file)));
    eventually(
        "the plan is shown",
        () -> stage().getScene().getRoot().lookup(".import-view .plan-table") != null);
    settle();
  }

  private void pasting() {
    startAt("V3 Jun-23");
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("91%\nabout ninety");
          Clipboard.getSystemClipboard().setContent(content);
        });
    keys(KeyCode.CONTROL, KeyCode.V);
    eventually(
        "the preview is shown", () -> stage().getScene().getRoot().lookup(".paste-view") != null);
    settle();
  }
}
