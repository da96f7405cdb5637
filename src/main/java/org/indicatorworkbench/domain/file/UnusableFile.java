package org.indicatorworkbench.domain.file;

/**
 * A file of which nothing can be used: it cannot be read, is no table, or is a table of nothing the
 * workbench knows. The message is one plain sentence that names the file and says what to do.
 */
public final class UnusableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong and what to do, without a full stop
   */
  public UnusableFile(String sentence) {
    super(sentence);
  }
}
