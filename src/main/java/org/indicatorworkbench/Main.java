package org.indicatorworkbench;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;

/**
 * Starts the workbench. Compiled for Java 11, so that it can say which Java is needed; everything
 * else is reached by reflection once that is known.
 */
public final class Main {

  private static final int NEEDED_JAVA = 25;
  private static final int WRONG_USAGE = 2;

  private Main() {}

  /**
   * Hands over to {@code App}, or exits with status 2 under a Java that is too old.
   *
   * @param args a command and its arguments; none opens the window
   */
  public static void main(String... args) throws Exception {
    int found = Runtime.version().feature();
    if (found < NEEDED_JAVA) {
      System.err.println(
          "Indicator Workbench needs Java "
              + NEEDED_JAVA
              + " or newer, and this is Java "
              + found
              + ".");
      System.exit(WRONG_USAGE);
    }
    loadSqliteFromBesideTheJar();
    try {
      Class.forName("org.indicatorworkbench.App")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException failure) {
      throw failure.getCause() instanceof Exception ? (Exception) failure.getCause() : failure;
    }
  }

  /**
   * Else it would be unpacked into the temporary folder, where a locked-down machine may refuse to
   * run it.
   */
  private static void loadSqliteFromBesideTheJar() throws URISyntaxException {
    File code = new File(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    File libraries = new File(code.getParentFile(), "lib");
    if (new File(libraries, System.mapLibraryName("sqlitejdbc")).exists()) {
      System.setProperty("org.sqlite.lib.path", libraries.getPath());
    }
  }
}
