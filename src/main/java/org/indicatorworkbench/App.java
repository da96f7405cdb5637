package org.indicatorworkbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.indicatorworkbench.cli.Cli;
import org.indicatorworkbench.cli.Console;
import org.indicatorworkbench.cli.Screen;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.shell.Desktop;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.work.user.LogFile;
import org.indicatorworkbench.work.user.UserFolder;

/**
 * Puts the program together: every service is made here, in the order in which they need another.
 */
public final class App {
  private static final Logger LOG = Logger.getLogger(App.class.getName());

  private App() {}

  /** Runs a command, or without arguments opens the window, and exits with its status. */
  public static void main(String... arguments) {
    UserFolder folder = UserFolder.ofThisUser();
    LogFile.begin(folder.log());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> LOG.log(Level.SEVERE, "On " + thread.getName(), failure));
    Threads threads = Threads.ofDesktop();
    Desktop desktop = new Desktop(threads, Clock.systemDefaultZone(), folder.settings());
    Cli cli = new Cli(console(), new DesktopScreen(desktop));
    System.exit(cli.run(arguments));
  }

  private static Console console() {
    return new Console(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }

  /** The desktop program as the command line asks for it. */
  private record DesktopScreen(Desktop desktop) implements Screen {
    @Override
    public boolean isThere() {
      return Desktop.hasDisplay(System.getProperty("os.name"), System.getenv());
    }

    @Override
    public void open(Optional<Path> workspace) {
      desktop.open(workspace);
    }

    @Override
    public void picture(Path workspace, IndicatorCode chosen, Path light, Path dark)
        throws IOException {
      desktop.picture(workspace, chosen, light, dark);
    }
  }
}
