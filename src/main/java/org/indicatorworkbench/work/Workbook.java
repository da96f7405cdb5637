package org.indicatorworkbench.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.change.UndoStack;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.store.Access;
import org.indicatorworkbench.store.WorkspaceFile;
import org.indicatorworkbench.work.history.PastStep;
import org.indicatorworkbench.work.history.Standing;
import org.indicatorworkbench.work.history.StepWords;
import org.indicatorworkbench.work.history.TakingBack;

/**
 * An open workspace: its contents now, and everything that may be done to them. What it says was
 * done is on the disk.
 *
 * <p>Used by one thread at a time; the contents it hands out are immutable and may go anywhere.
 */
public final class Workbook implements AutoCloseable {
  private final WorkspaceFile file;
  private Workspace contents;
  private Standing standing = new Standing();
  private UndoStack stack;
  private ChangeSet latest = new ChangeSet("", List.of());
  private Optional<TypingSession> typing = Optional.empty();

  private Workbook(WorkspaceFile file) {
    this.file = file;
    refresh();
  }

  /**
   * Takes the contents and the steps from the file, as when someone else has written to it.
   *
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when it cannot be read;
   *     nothing has changed here then
   */
  public final void refresh() {
    List<JournalEntry> journal = file.journal().reversed();
    contents = file.read();
    stack = UndoStack.of(journal.stream().map(JournalEntry::step).toList());
    standing = new Standing();
    journal.forEach(standing::add);
    endTyping();
  }

  /**
   * Opens a workspace to work on, for reading only where another program is editing it or the file
   * cannot be written.
   *
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when it cannot be opened
   */
  public static Workbook open(Path path) {
    return new Workbook(WorkspaceFile.open(path, Access.EDIT));
  }

  /**
   * Opens a workspace to read, whoever else is editing it.
   *
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when it cannot be opened
   */
  public static Workbook openToRead(Path path) {
    return new Workbook(WorkspaceFile.open(path, Access.READ));
  }

  /**
   * Makes a new empty workspace and opens it.
   *
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when there is a file already
   *     or none can be made there
   */
  public static Workbook create(Path path) {
    return new Workbook(WorkspaceFile.create(path));
  }

  /** The file. */
  public Path path() {
    return file.path();
  }

  /** The name to show: that of the file, without its ending. */
  public String name() {
    return path().getFileName().toString().replaceFirst("\\.iwb$", "");
  }

  /** Whether changes can be made here. */
  public boolean canEdit() {
    return file.canEdit();
  }

  /**
   * Refuses early what could not be written later.
   *
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException naming who has it, when it
   *     can only be read
   */
  public void requireEditing() {
    file.requireEditing();
  }

  /** Whom the journal names for what is done here. */
  public String user() {
    return WorkspaceFile.user();
  }

  /** Who else is editing it, as "name on computer since 10:42". */
  public Optional<String> heldBy() {
    return file.heldBy();
  }

  /** The contents as last written. */
  public Workspace contents() {
    return contents;
  }

  /** What undo would take back, by name. */
  public Optional<String> undoName() {
    return stack.undo().map(UndoStack.Step::name);
  }

  /** What redo would do again, by name. */
  public Optional<String> redoName() {
    return stack.redo().map(UndoStack.Step::name);
  }

  /**
   * Does what the user did.
   *
   * @return the indicators whose rows may differ now
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when it could not be
   *     written; nothing has changed then
   */
  public Set<IndicatorCode> apply(ChangeSet changes) {
    endTyping();
    return append(changes, JournalEntry.Kind.DO, OptionalLong.empty());
  }

  /** Takes the last change set back, if there is one. */
  public Set<IndicatorCode> undo() {
    endTyping();
    return stack
        .undo()
        .map(
            step ->
                append(
                    file.changes(step.id()).inverted(),
                    JournalEntry.Kind.UNDO,
                    OptionalLong.of(step.id())))
        .orElse(Set.of());
  }

  /** Does again what was last taken back, if anything was. */
  public Set<IndicatorCode> redo() {
    endTyping();
    return stack
        .redo()
        .map(
            step ->
                append(file.changes(step.id()), JournalEntry.Kind.REDO, OptionalLong.of(step.id())))
        .orElse(Set.of());
  }

  /**
   * Takes a change set back, whenever it was done: the last one by undo, any other by a new step,
   * which can be undone itself.
   *
   * @param id of its entry in the journal
   * @throws WorkspaceException of kind CONFLICT when it no longer stands, or what it changed has
   *     been changed since
   */
  public Set<IndicatorCode> takeBack(long id) {
    endTyping();
    if (stack.undo().filter(step -> step.id() == id).isPresent()) {
      return undo();
    }
    JournalEntry entry = file.entry(id);
    ChangeSet changes = file.changes(id);
    TakingBack.obstacle(standing.of(entry), changes, contents)
        .ifPresent(
            why -> {
              throw new WorkspaceException(
                  WorkspaceException.Kind.CONFLICT,
                  "“" + entry.name() + "” cannot be taken back. " + why);
            });
    return append(TakingBack.step(entry, changes), JournalEntry.Kind.DO, OptionalLong.of(id));
  }

  /** What was last applied, undone or done again here; nothing at first. */
  public ChangeSet latest() {
    return latest;
  }

  /**
   * Writes a text as the user types it. Successive texts in one place are one step of the history
   * until {@link #endTyping}.
   */
  public Set<IndicatorCode> type(TypedText text) {
    if (typing.filter(session -> session.isAbout(text.key())).isEmpty()) {
      endTyping();
    }
    Optional<ChangeSet> changes = text.changes(contents);
    if (changes.isEmpty()) {
      return Set.of();
    }
    if (typing.isEmpty()) {
      Set<IndicatorCode> touched =
          append(changes.get(), JournalEntry.Kind.DO, OptionalLong.empty());
      typing =
          Optional.of(
              new TypingSession(text.key(), stack.undo().orElseThrow().id(), changes.get()));
      return touched;
    }
    ChangeSet whole = typing.get().extendedBy(changes.get());
    file.amend(typing.get().entry(), whole);
    typing = Optional.of(typing.get().with(whole));
    contents = contents.with(changes.get());
    return Touched.by(changes.get(), contents);
  }

  /** Ends the typing session, so that the next text is a step of its own. */
  public void endTyping() {
    typing = Optional.empty();
  }

  /** What was done, newest first. */
  public List<JournalEntry> journal() {
    return file.journal();
  }

  /**
   * What was done, a page at a time, newest first.
   *
   * @param before only steps with a smaller id; {@link Long#MAX_VALUE} for the newest
   * @param most how many at most
   */
  public List<PastStep> steps(JournalFilter filter, long before, int most) {
    return file.journal(filter, before, most).stream()
        .map(
            found ->
                new PastStep(
                    found.entry(), standing.of(found.entry()), StepWords.atCell(found, contents)))
        .toList();
  }

  /** The same steps as they stand now. */
  public List<PastStep> asTheyStand(List<PastStep> steps) {
    return steps.stream().map(step -> step.with(standing.of(step.entry()))).toList();
  }

  /**
   * All that a step changed.
   *
   * @param id of its entry in the journal, which exists
   */
  public ChangeSet changes(long id) {
    return file.changes(id);
  }

  /** Every change of an indicator, newest first. */
  public List<AppliedChange> history(IndicatorCode code) {
    return file.changesAbout(code);
  }

  /** The indicators that have a value which is not what it was at that moment. */
  public Set<IndicatorCode> changedSince(Instant moment) {
    return file.changedSince(moment);
  }

  private Set<IndicatorCode> append(ChangeSet changes, JournalEntry.Kind kind, OptionalLong of) {
    if (changes.isEmpty()) {
      return Set.of();
    }
    JournalEntry entry = file.append(changes, kind, of);
    contents = contents.with(changes);
    stack = stack.with(entry.step());
    standing.add(entry);
    latest = changes;
    return Touched.by(changes, contents);
  }

  @Override
  public void close() {
    file.close();
  }
}
