package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.ClassPathNotice;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.workbook.Threads;

/**
 * A program of its own that opens the window on a workspace, types a commentary and says so, and
 * then waits to be killed.
 */
final class TypingProgram {
  private TypingProgram() {}

  public static void main(String... arguments) {
    Path file = Path.of(arguments[0]);
    ClassPathNotice.silence();
    Platform.startup(() -> show(file, new IndicatorCode(arguments[1]), arguments[2]));
  }

  private static void show(Path file, IndicatorCode code, String text) {
    Path settings = file.resolveSibling("settings.properties");
    ShellModel shell = new ShellModel(Threads.ofDesktop(), Clock.systemUTC(), settings);
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(
            stage,
            shell,
            new Appearance(
                org.indicatorworkbench.ui.theme.Theme.LIGHT,
                new javafx.beans.property.SimpleBooleanProperty()));
    window.show(1500, 900);
    shell.open(file).thenRun(() -> Frames.after(() -> type(stage, window, code, text)));
  }

  private static void type(Stage stage, MainWindow window, IndicatorCode code, String text) {
    window.goTo(code);
    Frames.after(
        () -> {
          Scene scene = stage.getScene();
          TextArea area = (TextArea) scene.lookup(".text-area");
          area.requestFocus();
          text.chars().mapToObj(Character::toString).forEach(letter -> fire(area, letter));
          System.out.println(
              Optional.of(area.getText())
                  .filter(text::equals)
                  .map(typed -> "typed")
                  .orElse("not typed"));
        });
  }

  private static void fire(TextArea area, String letter) {
    Event.fireEvent(
        area,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }
}
