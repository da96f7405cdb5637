package org.indicatorworkbench.bench;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.indicatorworkbench.Main;
import org.indicatorworkbench.ui.ClassPathNotice;

/**
 * A program of its own that says when its window was painted, and then closes it: the workbench on
 * the sample in a folder, or without a folder an empty window.
 */
public final class FirstFrame {
  /** What it prints. */
  static final String PAINTED = "painted";

  private static final String GRID_CELL = ".indicator-grid .table-cell";

  /** A frame is painted for certain when the one after the next begins. */
  private static final int FRAMES = 2;

  private FirstFrame() {}

  /**
   * @param arguments a folder for the workbench, none for the empty window
   */
  public static void main(String... arguments) throws Exception {
    String awaited = arguments.length == 0 ? "" : GRID_CELL;
    Window.getWindows().addListener((ListChangeListener<Window>) change -> watch(change, awaited));
    if (arguments.length == 0) {
      emptyWindow();
    } else {
      Main.main("sample", "--into", arguments[0]);
    }
  }

  private static void emptyWindow() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    ClassPathNotice.silence();
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Pane(), 1600, 940));
          stage.setOnHidden(event -> closed.countDown());
          stage.show();
        });
    closed.await();
    System.exit(0);
  }

  private static void watch(ListChangeListener.Change<? extends Window> change, String awaited) {
    while (change.next()) {
      change.getAddedSubList().stream()
          .filter(Stage.class::isInstance)
          .forEach(window -> new Watch(window, awaited).start());
    }
  }

  private static final class Watch extends AnimationTimer {
    private final Window window;
    private final String awaited;
    private int frames;

    Watch(Window window, String awaited) {
      this.window = window;
      this.awaited = awaited;
    }

    @Override
    public void handle(long now) {
      if (frames > 0 || isThere()) {
        frames++;
      }
      if (frames > FRAMES) {
        stop();
        System.out.println(PAINTED);
        window.hide();
      }
    }

    private boolean isThere() {
      return awaited.isEmpty() || window.getScene().getRoot().lookup(awaited) != null;
    }
  }
}
