package org.indicatorworkbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.FoundEntry;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.sqlite.Database;
import org.indicatorworkbench.sqlite.Schema;
import org.indicatorworkbench.sqlite.SqliteException;
import org.indicatorworkbench.sqlite.Work;

/**
 * A workspace on the disk: its contents and the journal of what was done to them. When a method
 * that writes returns, what it wrote survives a crash; when it throws, nothing was written.
 *
 * <p>Any thread may call it; calls wait for each other.
 */
public final class WorkspaceFile implements AutoCloseable {
  /** "IWBW" in ASCII. */
  private static final int APPLICATION_ID = 0x49574257;

  private static final Schema SCHEMA = new Schema(APPLICATION_ID, 4, WorkspaceFile.class);

  private final Path path;
  private final Database database;
  private final EditLock.Attempt lock;

  private WorkspaceFile(Path path, Database database, EditLock.Attempt lock) {
    this.path = path;
    this.database = database;
    this.lock = lock;
  }

  /**
   * Makes an empty workspace and opens it to edit.
   *
   * @throws WorkspaceException of kind NOT_OPENED when there is something already, or nothing can
   *     be made there
   */
  public static WorkspaceFile create(Path file) {
    NewFile.make(file, SCHEMA);
    return open(file, Access.EDIT);
  }

  /**
   * Opens a workspace. With {@link Access#EDIT} it is opened to read where another program is
   * editing it or the file cannot be written: {@link #canEdit} tells.
   *
   * @throws WorkspaceException of kind NOT_OPENED when it is none, or cannot be read; the file is
   *     as it was then
   */
  public static WorkspaceFile open(Path file, Access access) {
    ExistingFile.check(file);
    try {
      Database database = Database.open(file, SCHEMA);
      boolean toEdit = access == Access.EDIT && Files.isWritable(file);
      WorkspaceFile opened =
          new WorkspaceFile(
              file, database, toEdit ? EditLock.attempt(file) : EditLock.Attempt.NONE);
      opened.allowWriting();
      return opened;
    } catch (SqliteException failure) {
      throw Failures.notOpened(file, failure);
    }
  }

  private void allowWriting() {
    try {
      if (canEdit()) {
        database.allowWriting();
      }
    } catch (SqliteException failure) {
      close();
      throw failure;
    }
  }

  /** The file, as it was given. */
  public Path path() {
    return path;
  }

  /** Whether {@link #append} and {@link #amend} can be used. */
  public boolean canEdit() {
    return lock.lock().isPresent();
  }

  /** Whom the journal names for what is done here. */
  public static String user() {
    return Holder.user();
  }

  /**
   * Who else is editing it, as "anna on LAPTOP-7 since 10:42". Empty when it can be edited here,
   * when only reading was asked for, and when the file or its folder may not be written.
   */
  public Optional<String> heldBy() {
    return lock.heldBy();
  }

  /** The contents as last written, by whomever. */
  public Workspace read() {
    return reading(State::read);
  }

  /** What was done, newest first. */
  public List<JournalEntry> journal() {
    return reading(Journal::entries);
  }

  /**
   * What was done that a filter lets through, a page at a time, newest first.
   *
   * @param before only entries with a smaller id; {@link Long#MAX_VALUE} for the newest
   * @param most how many at most
   */
  public List<FoundEntry> journal(JournalFilter filter, long before, int most) {
    return reading(session -> JournalSearch.page(session, filter, before, most));
  }

  /**
   * An entry of the journal.
   *
   * @throws IllegalArgumentException when there is no such entry
   */
  public JournalEntry entry(long id) {
    return reading(session -> Journal.entry(session, id)).orElseThrow(() -> noEntry(id));
  }

  /**
   * The changes of an entry of the journal.
   *
   * @throws IllegalArgumentException when there is no such entry
   */
  public ChangeSet changes(long id) {
    return reading(session -> Journal.changes(session, id)).orElseThrow(() -> noEntry(id));
  }

  private static IllegalArgumentException noEntry(long id) {
    return new IllegalArgumentException("no entry has the id " + id);
  }

  /** Every change of an indicator, its values, targets, benchmarks and texts, newest first. */
  public List<AppliedChange> changesAbout(IndicatorCode code) {
    return reading(session -> IndicatorJournal.of(session, code));
  }

  /** The indicators that have a value which is not what it was at that moment. */
  public Set<IndicatorCode> changedSince(Instant moment) {
    return reading(session -> ChangedCodes.since(session, moment));
  }

  /**
   * Applies a change set, and enters it in the journal.
   *
   * @param of the entry that it undoes, does again or, of kind DO, takes back out of its turn
   * @throws WorkspaceException of kind CONFLICT when what it changes is not what it takes it for,
   *     or another step is the next to undo or redo, NOT_WRITTEN when the file cannot be written
   */
  public JournalEntry append(ChangeSet set, JournalEntry.Kind kind, OptionalLong of) {
    List<RowChange> rows = RowChange.of(set);
    return writing(
        session -> {
          State.apply(session, rows);
          Turn.require(session, kind, of);
          return Journal.add(session, set.name(), rows, kind, of);
        });
  }

  /**
   * Replaces the changes of the last entry, as if they had never been made but these instead. Its
   * time stays.
   *
   * @throws WorkspaceException as {@link #append}, and of kind CONFLICT when the entry is not the
   *     last
   */
  public void amend(long id, ChangeSet set) {
    List<RowChange> rows = RowChange.of(set);
    writing(
        session -> {
          ChangeSet before = Journal.lastChanges(session, id);
          State.apply(session, RowChange.of(before.inverted()));
          State.apply(session, rows);
          Journal.rewrite(session, id, set.name(), rows);
          return rows;
        });
  }

  private <T> T reading(Work<T> work) {
    try {
      return database.withRead(work);
    } catch (SqliteException failure) {
      throw Failures.notOpened(path, failure);
    } catch (IllegalArgumentException unreadable) {
      throw Failures.notUnderstood(path, unreadable);
    }
  }

  /**
   * Refuses early what could not be written later.
   *
   * @throws WorkspaceException of kind NOT_WRITTEN, naming who has it, when it can only be read
   */
  public void requireEditing() {
    if (!canEdit()) {
      throw Failures.onlyToRead(path, heldBy());
    }
  }

  private <T> T writing(Work<T> work) {
    requireEditing();
    try {
      return database.inWrite(work);
    } catch (SqliteException failure) {
      throw Failures.notWritten(path, failure);
    }
  }

  /** Gives the right to edit back. Closing again does nothing. */
  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.lock().ifPresent(EditLock::close);
    }
  }
}
