package org.indicatorworkbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to edit a workspace, which one program has at a time: a lock of the operating system on
 * a small file beside it that says who has it. A crash frees the lock.
 *
 * <p>The workspace itself is never opened here, nor the small file twice in one process: on Unix,
 * closing any channel to a file frees every lock that the process has on it.
 */
final class EditLock implements AutoCloseable {
  private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

  /** Far beyond the text, so that others can read that on Windows too. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path file;
  private final FileChannel channel;

  private EditLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Whether the lock was got, and if not, who has it.
   *
   * @param lock present when it was got
   * @param heldBy who has it, as "anna on LAPTOP-7 since 10:42"; empty when it was got, and when
   *     nobody could have it because the folder may only be read
   */
  record Attempt(Optional<EditLock> lock, Optional<String> heldBy) {
    static final Attempt NONE = new Attempt(Optional.empty(), Optional.empty());

    private static Attempt got(EditLock lock) {
      return new Attempt(Optional.of(lock), Optional.empty());
    }

    private static Attempt heldBy(Optional<Holder> holder) {
      return new Attempt(
          Optional.empty(),
          holder.map(known -> known.words(LocalDate.now())).or(() -> Optional.of("another user")));
    }
  }

  /**
   * @param workspace an existing file
   */
  static Attempt attempt(Path workspace) {
    try {
      Path real = workspace.toRealPath();
      // Hidden and with an ending that every system knows: a file dialog that opens a file to guess
      // its kind would, on Unix, free the lock of its own program when it closes it again.
      Path file = real.resolveSibling("." + real.getFileName() + "-lock.txt");
      Holder self = Holder.here();
      Holder other = HELD_HERE.putIfAbsent(file, self);
      return other == null ? attempt(file, self) : Attempt.heldBy(Optional.of(other));
    } catch (IOException unreachable) {
      return Attempt.NONE;
    }
  }

  private static Attempt attempt(Path file, Holder self) {
    Attempt attempt = Attempt.NONE;
    try {
      attempt = lock(file, self);
    } catch (IOException readOnlyFolder) {
      // Then it cannot be edited either.
    } finally {
      if (attempt.lock().isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
    return attempt;
  }

  private static Attempt lock(Path file, Holder self) throws IOException {
    Optional<Attempt> attempt = Optional.empty();
    while (attempt.isEmpty()) {
      attempt = tryOnce(file, self);
    }
    return attempt.get();
  }

  /**
   * Empty when the file was made or replaced meanwhile, so that a lock on it would be worthless.
   */
  private static Optional<Attempt> tryOnce(Path file, Holder self) throws IOException {
    Optional<Object> before = identity(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean got = false;
    try {
      if (!isLocked(channel)) {
        return Optional.of(Attempt.heldBy(holder(file)));
      }
      if (before.isEmpty() || !before.equals(identity(file))) {
        return Optional.empty();
      }
      write(channel, self);
      got = true;
      return Optional.of(Attempt.got(new EditLock(file, channel)));
    } finally {
      if (!got) {
        channel.close();
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException heldHereByAnotherPath) {
      return false;
    }
  }

  /** What tells this file from another of the same name; empty when there is none. */
  private static Optional<Object> identity(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(Objects.requireNonNullElse(now.fileKey(), now.creationTime()));
    } catch (NoSuchFileException deleted) {
      return Optional.empty();
    }
  }

  private static void write(FileChannel channel, Holder self) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(self.text().getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<Holder> holder(Path file) {
    try {
      return Holder.read(Files.readString(file));
    } catch (IOException justReleased) {
      return Optional.empty();
    }
  }

  /** Gives the right back, and deletes the file. Closing again does nothing. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      // A file that nobody has locked stands in nobody's way.
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
