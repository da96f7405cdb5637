package org.indicatorworkbench.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.ClassPathNotice;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.indicatorworkbench.ui.workbook.Threads;

/** The desktop program: starts the toolkit and shows the main window on it. */
public final class Desktop {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 940;

  /** How long a display may take to answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Threads threads;
  private final Clock clock;
  private final Path settings;

  /**
   * @param settings the file of the user's settings
   */
  public Desktop(Threads threads, Clock clock, Path settings) {
    this.threads = threads;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Whether a window can be shown: always on Windows and macOS, elsewhere where a display is named.
   */
  public static boolean hasDisplay(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
            .anyMatch(variable -> !environment.getOrDefault(variable, "").isBlank());
  }

  /**
   * Shows the window and returns when it was closed and all is written.
   *
   * @throws Unreadable when the display that is named does not answer
   */
  public void open(Optional<Path> workspace) {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    ClassPathNotice.silence();
    // Apart, because the toolkit waits for ever for a display that is named and not there.
    Thread.ofPlatform()
        .daemon()
        .start(
            () ->
                Platform.startup(
                    () -> {
                      begun.countDown();
                      show(workspace, closed);
                    }));
    try {
      if (!begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new Unreadable(
            "The display did not answer; unset DISPLAY where there is none, or use a command");
      }
      closed.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Optional<Path> workspace, CountDownLatch closed) {
    ShellModel shell = new ShellModel(threads, clock, settings);
    // Read while the window is made: it is shown only after this, on this thread.
    workspace.ifPresent(shell::open);
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, shell, Appearance.ofSystem());
    stage.setOnHidden(event -> shell.close().whenComplete((done, failed) -> closed.countDown()));
    window.show(WIDTH, HEIGHT);
  }

  /** Draws the main window in both themes without a display, with an indicator chosen. */
  public void picture(Path workspace, IndicatorCode chosen, Path light, Path dark)
      throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    ClassPathNotice.silence();
    CompletableFuture<List<BufferedImage>> pictures = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            draw(workspace, chosen, pictures);
          } catch (RuntimeException unforeseen) {
            // Whoever waits for the pictures would wait for ever.
            pictures.completeExceptionally(unforeseen);
          }
        });
    List<BufferedImage> drawn = pictures.join();
    Picture.write(drawn.getFirst(), light);
    Picture.write(drawn.getLast(), dark);
  }

  private void draw(
      Path workspace, IndicatorCode chosen, CompletableFuture<List<BufferedImage>> pictures) {
    ShellModel shell =
        new ShellModel(threads, clock, workspace.resolveSibling("settings.properties"));
    Appearance appearance = new Appearance(Theme.LIGHT, new SimpleBooleanProperty());
    MainWindow window = new MainWindow(new Stage(), shell, appearance);
    window.show(WIDTH, HEIGHT);
    shell
        .open(workspace)
        .thenCompose(opened -> window.draw(chosen, appearance))
        .thenCompose(drawn -> shell.close().thenApply(closed -> drawn))
        .whenComplete(
            (drawn, failure) -> {
              if (failure == null) {
                pictures.complete(drawn);
              } else {
                pictures.completeExceptionally(failure);
              }
            });
  }
}
