package org.indicatorworkbench.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.UnknownFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The program's commands: the same work as in the window, for scripts and scheduled packs. Errors
 * are one plain sentence on standard error; the exit status says what kind they are.
 */
public final class Cli {
  private static final Logger LOG = Logger.getLogger(Cli.class.getName());

  private final Console console;
  private final Screen screen;

  public Cli(Console console, Screen screen) {
    this.console = console;
    this.screen = screen;
  }

  /** Runs a command and gives the program's exit status; without arguments the window opens. */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(new Top(screen));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new ImportCommand(console));
    line.addSubcommand(new TableCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new HistoryCommand(console));
    line.addSubcommand(new SampleCommand(console, screen));
    line.setOut(console.out()).setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, args) -> usage(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    return line.execute(arguments);
  }

  private int usage(ParameterException wrong) {
    console.complain(
        wrong.getMessage()
            + "; see “"
            + wrong.getCommandLine().getCommandSpec().qualifiedName()
            + " --help”.");
    return ExitStatus.WRONG_USAGE.number();
  }

  private int failed(Exception failure) {
    Optional<ExitStatus> known =
        Optional.ofNullable(
            switch (failure) {
              case Unreadable _, UnknownFormat _ -> ExitStatus.WRONG_USAGE;
              case UnusableFile _ -> ExitStatus.UNUSABLE_INPUT;
              case WorkspaceException _, NotExported _, IOException _ -> ExitStatus.NOT_OPENED;
              default -> null;
            });
    if (known.isEmpty()) {
      LOG.log(Level.SEVERE, "A command failed", failure);
    }
    console.complain(
        known.isPresent()
            ? sentence(failure.getMessage())
            : "The program failed in a way that was not foreseen; its log says how.");
    return known.orElse(ExitStatus.NOT_OPENED).number();
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  @Command(
      name = "indicator-workbench",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Indicators, their judgement, their commentary and their slides.",
      synopsisSubcommandLabel = "[COMMAND …]")
  private record Top(Screen screen) implements Callable<Integer> {
    @Override
    public Integer call() {
      if (!screen.isThere()) {
        throw new Unreadable(
            "There is no display to open a window on; use a command, or --help for their list");
      }
      screen.open(Optional.empty());
      return ExitStatus.DONE.number();
    }
  }
}
