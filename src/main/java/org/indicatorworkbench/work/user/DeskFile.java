package org.indicatorworkbench.work.user;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.view.ViewText;

/**
 * The file in which a desk is kept, one for each workspace by its path. Losing it loses no work, so
 * that a file that cannot be read or written is logged and otherwise passed over.
 *
 * @param path may not exist yet
 */
public record DeskFile(Path path) {
  private static final Logger LOG = Logger.getLogger(DeskFile.class.getName());
  private static final String WIDTH = "width.";
  private static final String FOLDED = "folded.";

  /**
   * The file for a workspace.
   *
   * @param settings the file of the user's settings, beside which it lies
   */
  public static DeskFile of(Path settings, Path workspace) {
    String place = workspace.toAbsolutePath().normalize().toString();
    UUID name = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    return new DeskFile(settings.resolveSibling("workspaces").resolve(name + ".properties"));
  }

  /** Reads the file; a missing or unreadable one is a first time. */
  public Desk read() {
    if (!Files.exists(path)) {
      return Desk.FIRST;
    }
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      texts.load(reader);
      return desk(texts);
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "How a workspace was left could not be read", unreadable);
      return Desk.FIRST;
    }
  }

  /** Writes the file, beside and moved into place. */
  public void write(Desk desk) {
    Properties texts = new Properties();
    texts.setProperty("view", ViewText.write(desk.view()));
    desk.viewName().ifPresent(name -> texts.setProperty("view.name", name));
    desk.frequency().ifPresent(frequency -> texts.setProperty("frequency", frequency.key()));
    desk.widths().forEach((kind, ems) -> texts.setProperty(WIDTH + kind, ems.toString()));
    int number = 0;
    for (Heading heading : desk.folded()) {
      texts.setProperty(FOLDED + ++number, heading.by().key() + " " + heading.name());
    }
    PropertiesFile.write(path, texts);
  }

  private static Desk desk(Properties texts) {
    Map<String, Double> widths = new HashMap<>();
    Set<Heading> folded = new HashSet<>();
    for (String name : texts.stringPropertyNames()) {
      String text = texts.getProperty(name);
      if (name.startsWith(WIDTH)) {
        widths.put(name.substring(WIDTH.length()), Double.valueOf(text));
      } else if (name.startsWith(FOLDED)) {
        heading(text).ifPresent(folded::add);
      }
    }
    return new Desk(
        Optional.ofNullable(texts.getProperty("view")).map(ViewText::read).orElse(View.STANDARD),
        Optional.ofNullable(texts.getProperty("view.name")),
        widths,
        folded,
        Stream.of(Frequency.values())
            .filter(frequency -> frequency.key().equals(texts.getProperty("frequency")))
            .findFirst());
  }

  private static Optional<Heading> heading(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Grouping.find(text.substring(0, space))
            .map(by -> new Heading(by, text.substring(space + 1)));
  }
}
