package org.indicatorworkbench.work.user;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which the program keeps what belongs to the user and not to a workspace: settings
 * and the log. Nothing about children is ever written there.
 *
 * @param path may not exist yet
 */
public record UserFolder(Path path) {
  private static final String NAME = "indicator-workbench";

  /**
   * Where this system keeps such folders.
   *
   * @param environment the environment's variables; {@code INDICATOR_WORKBENCH_HOME} names another
   *     folder
   * @param system the system's name, as in the property {@code os.name}
   * @param home the user's home folder
   */
  public static UserFolder of(Map<String, String> environment, String system, Path home) {
    Optional<Path> chosen = folder(environment, "INDICATOR_WORKBENCH_HOME");
    return new UserFolder(
        chosen.orElseGet(
            () -> {
              String name = system.toLowerCase(Locale.ROOT);
              if (name.startsWith("windows")) {
                return folder(environment, "APPDATA").orElse(home).resolve(NAME);
              }
              return name.startsWith("mac")
                  ? home.resolve("Library/Application Support").resolve(NAME)
                  : folder(environment, "XDG_CONFIG_HOME")
                      .orElse(home.resolve(".config"))
                      .resolve(NAME);
            }));
  }

  /** The folder of this user on this system. */
  public static UserFolder ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /** The file of settings. */
  public Path settings() {
    return path.resolve("settings.properties");
  }

  /** The file of what went wrong. */
  public Path log() {
    return path.resolve("log.txt");
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of);
  }
}
