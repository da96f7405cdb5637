package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.intake.Rejections;

/** What has been found out about one file while an import is planned. */
final class FileTally {
  private final IntakeFile file;
  private final Rejections rejections = new Rejections();
  private final Set<Integer> usedLines = new HashSet<>();
  private final Set<Integer> rejectedRows = new HashSet<>();
  private final Set<Integer> doubtfulRows = new HashSet<>();
  private final Map<ValueChange.What, Integer> values = new EnumMap<>(ValueChange.What.class);
  private final List<String> notes = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();
  private int unchanged;

  FileTally(IntakeFile file) {
    this.file = file;
    file.rejected().forEach(rejected -> doubtfulRows.add(rejected.line()));
  }

  IntakeFile file() {
    return file;
  }

  String name() {
    return file.source().place();
  }

  /** The place of a row, for a source and for sentences. */
  String place(int line) {
    return name() + ", line " + line;
  }

  void used(int line) {
    usedLines.add(line);
  }

  /** Says something of the file that the user has to know, without a full stop. */
  void note(String sentence) {
    notes.add(sentence);
  }

  /** Says what became of one of its measures, without a full stop. */
  void compare(String sentence) {
    compared.add(sentence);
  }

  /** Leaves out a cell. */
  void reject(int line, Cell cell, String reason) {
    rejections.add(cell.rejected(line, reason));
  }

  /** Leaves out everything in a row because of one cell; later cells of it are not looked at. */
  void rejectRow(int line, Cell cell, String reason) {
    if (rejectedRows.add(line)) {
      reject(line, cell, reason);
    }
  }

  boolean isRowRejected(int line) {
    return rejectedRows.contains(line);
  }

  /** Whether something of the row could not be read, so that its indicator may be missing. */
  boolean isRowDoubtful(int line) {
    return rejectedRows.contains(line) || doubtfulRows.contains(line);
  }

  /** The cell as read; empty, and rejected, when it cannot be. */
  <T> Optional<T> read(int line, Cell cell, Function<String, T> reader) {
    return rejections.read(line, cell, reader);
  }

  void count(ValueChange.What what) {
    values.merge(what, 1, Integer::sum);
  }

  void countUnchanged() {
    unchanged++;
  }

  PlannedFile done() {
    List<Rejected> rejected = new ArrayList<>(file.rejected());
    rejected.addAll(rejections.all());
    rejected.sort(Comparator.comparing(Rejected::line));
    Set<Integer> unused = new HashSet<>();
    rejected.forEach(one -> unused.add(one.line()));
    unused.removeAll(usedLines);
    return new PlannedFile(
        file.source(),
        file.kind(),
        file.titleRows(),
        file.rowsRead(),
        isTakenFromFew() ? usedLines.size() : file.rowsRead() - unused.size(),
        file.notRead(),
        rejected,
        notes,
        compared,
        new ValueCounts(
            counted(ValueChange.What.NEW),
            counted(ValueChange.What.CHANGED),
            counted(ValueChange.What.REVISED),
            unchanged,
            counted(ValueChange.What.VANISHED)));
  }

  /**
   * Whether the file is of every authority, so that most of its rows are not for this workspace.
   */
  private boolean isTakenFromFew() {
    return switch (file.kind()) {
      case STATISTICS, POPULATION_STATISTICS, NEIGHBOURS -> true;
      default -> false;
    };
  }

  private int counted(ValueChange.What what) {
    return values.getOrDefault(what, 0);
  }
}
