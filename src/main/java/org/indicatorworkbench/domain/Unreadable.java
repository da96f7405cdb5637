package org.indicatorworkbench.domain;

/**
 * Text that has no single reading as what was asked for. The message is one plain sentence without
 * a file or line: whoever knows the place adds it.
 */
public final class Unreadable extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason why the text cannot be read and what would be, as one sentence without a full
   *     stop
   */
  public Unreadable(String reason) {
    super(reason);
  }
}
