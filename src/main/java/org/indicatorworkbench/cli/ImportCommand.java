package org.indicatorworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.comparing.Answers;
import org.indicatorworkbench.work.importing.ChosenFiles;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: recognises files, shows what they would change, applies it as one step. */
@Command(
    name = "import",
    description = "Brings files in as one step that can be undone, and says what changed.")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The .iwb file.")
  private Path workspace;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Excel or CSV files.")
  private List<Path> files;

  @Option(
      names = "--match",
      paramLabel = "MEASURE=CODE",
      description =
          "The indicator that a measure of official statistics is, or none; remembered in the"
              + " workspace.")
  private Map<String, String> matches = Map.of();

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbook workbook = dryRun ? Workbook.openToRead(workspace) : Workbook.open(workspace)) {
      if (!dryRun) {
        workbook.requireEditing();
      }
      ChosenFiles chosen = ImportFiles.read(files).with(Answers.of(matches));
      ImportPlan plan = chosen.plan(workbook.contents());
      if (!dryRun && plan.isEmpty() && plan.questions().authority().isPresent()) {
        throw new UnusableFile(whose(plan, plan.questions().authority().get().sentence()));
      }
      if (!dryRun) {
        workbook.apply(plan.changes());
      }
      ImportTold told = new ImportTold(plan, chosen.unusable(), !dryRun);
      if (json) {
        Json.print(console.out(), told);
      } else {
        told.lines().forEach(console::say);
      }
      return (plan.hasRejected() ? ExitStatus.WITH_FINDINGS : ExitStatus.DONE).number();
    }
  }

  /** The sentence with the file that it is about. */
  private static String whose(ImportPlan plan, String sentence) {
    return plan.files().stream()
        .filter(file -> file.notes().contains(sentence))
        .findFirst()
        .map(file -> file.source().place() + ": " + sentence)
        .orElse(sentence);
  }
}
