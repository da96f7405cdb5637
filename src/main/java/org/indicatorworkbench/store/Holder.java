package org.indicatorworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who edits a workspace.
 *
 * @param who the user, and the computer where it is known: "anna on LAPTOP-7"
 * @param since when editing began, on that computer's clock
 */
record Holder(String who, LocalDateTime since) {
  private static final String SINCE = " since ";
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EARLIER =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

  /** The user of this program, from now on. */
  static Holder here() {
    return new Holder(
        user() + computer().map(name -> " on " + name).orElse(""), LocalDateTime.now());
  }

  /** The name of the user in the operating system. */
  static String user() {
    return System.getProperty("user.name");
  }

  /** As {@link #read} reads it, and as a person can. */
  String text() {
    return who + SINCE + WRITTEN.format(since) + System.lineSeparator();
  }

  /** Empty when the text is not what {@link #text} gives. */
  static Optional<Holder> read(String text) {
    int at = text.lastIndexOf(SINCE);
    if (at < 0) {
      return Optional.empty();
    }
    try {
      String when = text.substring(at + SINCE.length()).strip();
      return Optional.of(new Holder(text.substring(0, at), LocalDateTime.parse(when, WRITTEN)));
    } catch (DateTimeParseException foreign) {
      return Optional.empty();
    }
  }

  /** The words for the user: "anna on LAPTOP-7 since 10:42". */
  String words(LocalDate today) {
    boolean isToday = since.toLocalDate().equals(today);
    return who + SINCE + (isToday ? TODAY : EARLIER).format(since);
  }

  /** Without asking the network, which may take seconds to say no. */
  private static Optional<String> computer() {
    return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), hostnameFile())
        .filter(name -> name != null && !name.isBlank())
        .map(String::strip)
        .findFirst();
  }

  private static String hostnameFile() {
    try {
      return Files.readString(Path.of("/etc/hostname"));
    } catch (IOException noneHere) {
      return "";
    }
  }
}
