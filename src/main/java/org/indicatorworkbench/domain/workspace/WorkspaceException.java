package org.indicatorworkbench.domain.workspace;

/**
 * A workspace that could not be opened or written. The message is one plain sentence for the user;
 * nothing in the file has changed.
 */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What could not be done. */
  public enum Kind {
    /** The file could not be opened, read or made. */
    NOT_OPENED,
    /** What was to be changed is no longer what it was. */
    CONFLICT,
    /** The file could not be written. */
    NOT_WRITTEN
  }

  private final Kind kind;

  public WorkspaceException(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  public WorkspaceException(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /** What could not be done. */
  public Kind kind() {
    return kind;
  }
}
