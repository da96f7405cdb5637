package org.indicatorworkbench.work.user;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the program remembers of this user between two starts. Losing it loses no work, so that a
 * file that cannot be read or written is logged and otherwise passed over.
 *
 * @param recent the workspaces opened last, the latest first
 * @param dark whether the dark theme is shown
 * @param zoom the size of text in per cent, 80 to 200
 */
public record UserSettings(List<Path> recent, boolean dark, int zoom) {
  private static final Logger LOG = Logger.getLogger(UserSettings.class.getName());
  private static final int MOST_RECENT = 9;

  /** Of a user who starts for the first time. */
  public static final UserSettings FIRST = new UserSettings(List.of(), false, 100);

  public UserSettings {
    recent = recent.stream().limit(MOST_RECENT).toList();
    zoom = Math.clamp(zoom, 80, 200);
  }

  /** These settings after a workspace was opened. */
  public UserSettings opened(Path workspace) {
    Path path = workspace.toAbsolutePath().normalize();
    Stream<Path> others = recent.stream().filter(other -> !other.equals(path));
    return new UserSettings(Stream.concat(Stream.of(path), others).toList(), dark, zoom);
  }

  /** These settings without a workspace that is no longer there. */
  public UserSettings forgotten(Path workspace) {
    return new UserSettings(
        recent.stream().filter(other -> !other.equals(workspace)).toList(), dark, zoom);
  }

  /** These settings under the other theme. */
  public UserSettings withDark(boolean chosen) {
    return new UserSettings(recent, chosen, zoom);
  }

  /** These settings with another size of text, in per cent. */
  public UserSettings withZoom(int chosen) {
    return new UserSettings(recent, dark, chosen);
  }

  /** Reads the file; a missing or unreadable one is a first start. */
  public static UserSettings read(Path file) {
    if (!Files.exists(file)) {
      return FIRST;
    }
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
      return new UserSettings(
          IntStream.range(0, MOST_RECENT)
              .mapToObj(at -> texts.getProperty("recent." + at, ""))
              .filter(path -> !path.isEmpty())
              .map(Path::of)
              .toList(),
          Boolean.parseBoolean(texts.getProperty("dark")),
          Integer.parseInt(texts.getProperty("zoom", "100")));
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "The settings could not be read", unreadable);
      return FIRST;
    }
  }

  /** Writes the file, beside and moved into place. */
  public void write(Path file) {
    Properties texts = new Properties();
    for (int at = 0; at < recent.size(); at++) {
      texts.setProperty("recent." + at, recent.get(at).toString());
    }
    texts.setProperty("dark", String.valueOf(dark));
    texts.setProperty("zoom", String.valueOf(zoom));
    PropertiesFile.write(file, texts);
  }
}
