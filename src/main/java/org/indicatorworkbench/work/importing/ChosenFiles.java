package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.work.comparing.Answers;

/**
 * What was read of the files that a user chose. Of a workbook with several sheets some may be left
 * out; to begin with all are taken that can be used.
 */
public final class ChosenFiles {

  /**
   * A sheet that can be used, of a workbook that has more than one such.
   *
   * @param at by which it is named when it is to be left out
   * @param isTaken whether it is imported
   */
  public record Choice(int at, TableSource source, boolean isTaken) {}

  /**
   * A sheet of which nothing can be used.
   *
   * @param reason as a sentence that names the file and the sheet, without a full stop
   */
  public record Unusable(TableSource source, String reason) {}

  private record Usable(IntakeFile file, boolean isTaken) {}

  private final List<Usable> usable;
  private final List<Unusable> unusable;
  private final Answers answers;

  private ChosenFiles(List<Usable> usable, List<Unusable> unusable, Answers answers) {
    this.answers = answers;
    this.usable = List.copyOf(usable);
    this.unusable = List.copyOf(unusable);
  }

  static ChosenFiles of(List<IntakeFile> files, List<Unusable> unusable) {
    return new ChosenFiles(
        files.stream().map(file -> new Usable(file, true)).toList(), unusable, Answers.NONE);
  }

  /** What importing everything that is taken, as one step, would do. */
  public ImportPlan plan(Workspace contents) {
    return ImportPlanner.plan(
        usable.stream().filter(Usable::isTaken).map(Usable::file).toList(), contents, answers);
  }

  /** The sheets between which there is a choice; none where no workbook has several. */
  public List<Choice> choices() {
    return IntStream.range(0, usable.size())
        .filter(at -> sheetsBeside(usable.get(at)).count() > 1)
        .mapToObj(at -> new Choice(at, source(usable.get(at)), usable.get(at).isTaken()))
        .toList();
  }

  /** The same with one sheet taken or left out. */
  public ChosenFiles with(Choice sheet, boolean isTaken) {
    List<Usable> changed = new ArrayList<>(usable);
    changed.set(sheet.at(), new Usable(usable.get(sheet.at()).file(), isTaken));
    return new ChosenFiles(changed, unusable, answers);
  }

  /** What was answered about the files of official statistics so far. */
  public Answers answers() {
    return answers;
  }

  /** The same with other answers. */
  public ChosenFiles with(Answers given) {
    return new ChosenFiles(usable, unusable, given);
  }

  /** Sheets of which nothing can be used, in the order of the files. */
  public List<Unusable> unusable() {
    return unusable;
  }

  private Stream<Usable> sheetsBeside(Usable one) {
    return usable.stream()
        .filter(_ -> source(one).sheet().isPresent())
        .filter(other -> source(other).sheet().isPresent())
        .filter(other -> source(other).file().equals(source(one).file()));
  }

  private static TableSource source(Usable one) {
    return one.file().source();
  }
}
