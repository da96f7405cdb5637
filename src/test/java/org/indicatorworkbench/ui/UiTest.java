package org.indicatorworkbench.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window, on JavaFX's Headless platform. Verbs are called from the test's thread and
 * return once the toolkit has handled them; an exception on the toolkit's thread fails the test.
 * Nodes are named by a CSS selector such as {@code "#save"}, or by their text.
 */
public abstract class UiTest {
  /** In seconds: a busy machine is slow and no failure, and whoever waits for ever fails. */
  private static final int PATIENCE = 60;

  /** The Headless screen is 1000 by 1000 pixels; a window that ends below it cannot be painted. */
  private static final double TALLEST = 999;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    ClassPathNotice.silence();
    WaitForAsyncUtils.printException = false;
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  final void closeWindows() {
    robot.release(new KeyCode[0]);
    onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    rethrow();
  }

  /** Shows what {@code view} makes, in a window of 900 by 700 pixels. */
  protected final Stage show(Supplier<? extends Parent> view) {
    return show(view, 900, 700);
  }

  /**
   * Shows what {@code view} makes, in a window of the given size in pixels, which may be wider than
   * the screen but not taller.
   */
  protected final Stage show(Supplier<? extends Parent> view, double width, double height) {
    if (height > TALLEST) {
      throw new IllegalArgumentException("a window of height " + height + " cannot be painted");
    }
    Stage stage =
        get(
            () -> {
              Stage opened = new Stage();
              opened.setX(0);
              opened.setY(0);
              opened.setScene(new Scene(view.get(), width, height));
              opened.show();
              opened.requestFocus();
              return opened;
            });
    settle();
    return stage;
  }

  /** The first visible node that {@code selector} names; fails when there is none. */
  protected final <T extends Node> T find(String selector, Class<T> type) {
    return get(() -> robot.lookup(selector).match(Node::isVisible).queryAs(type));
  }

  protected final void click(String selector) {
    robot.clickOn(selector);
    rethrow();
  }

  protected final void click(Node node) {
    robot.clickOn(node);
    rethrow();
  }

  protected final void doubleClick(Node node) {
    robot.doubleClickOn(node);
    rethrow();
  }

  protected final void rightClick(Node node) {
    robot.rightClickOn(node);
    rethrow();
  }

  /** Presses the mouse with Shift held, which the Headless platform does not tell by itself. */
  protected final void shiftClick(Node node) {
    onFx(
        () -> {
          Bounds at = node.localToScene(node.getLayoutBounds());
          double x = at.getCenterX();
          double y = at.getCenterY();
          List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)
              .forEach(
                  kind ->
                      Event.fireEvent(
                          node,
                          new MouseEvent(
                              kind,
                              x,
                              y,
                              x,
                              y,
                              MouseButton.PRIMARY,
                              1,
                              true,
                              false,
                              false,
                              false,
                              true,
                              false,
                              false,
                              true,
                              false,
                              true,
                              new PickResult(node, x, y))));
        });
    settle();
  }

  /** Presses the mouse on one node, and releases it on another. */
  protected final void drag(Node from, Node to) {
    robot.drag(from).dropTo(to);
    rethrow();
  }

  /** Presses keys together, as in {@code press(CONTROL, C)}, and releases them. */
  protected final void press(KeyCode... keys) {
    robot.press(keys).release(keys);
    rethrow();
  }

  /** Types text where the focus is, or goes to while typing. */
  protected final void type(String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(character -> onFx(() -> typeCharacter(character)));
    settle();
  }

  private void typeCharacter(String character) {
    fireKey(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED);
    fireKey(KeyEvent.KEY_TYPED, character);
    fireKey(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED);
  }

  private void fireKey(EventType<KeyEvent> kind, String character) {
    Scene scene =
        Window.getWindows().stream()
            .filter(Window::isFocused)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no window has the focus"))
            .getScene();
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(kind, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /**
   * Runs {@code action} on the toolkit's thread and waits for it; what it throws fails the test.
   */
  protected final void onFx(Runnable action) {
    get(
        () -> {
          action.run();
          return null;
        });
  }

  /** What {@code question} answers on the toolkit's thread. */
  protected final <T> T get(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE, question);
  }

  /**
   * Waits until {@code condition}, asked on the toolkit's thread, holds; fails when it never does.
   */
  protected final void eventually(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> get(condition));
    } catch (TimeoutException late) {
      fail("still not so: " + what, late);
    }
  }

  /** Waits until the toolkit has handled every event so far, and what it left for later. */
  protected final void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    rethrow();
    awaitWhatIsLeft();
  }

  /** Waits for what a window does a moment after the event that asked for it. */
  protected void awaitWhatIsLeft() {
    // Most windows do all at once.
  }

  /** Throws what the toolkit's thread threw at nobody since the last call. */
  private static void rethrow() {
    try {
      WaitForAsyncUtils.checkException();
    } catch (Throwable thrown) {
      throw new AssertionError("on the toolkit's thread: " + thrown, thrown);
    }
  }
}
