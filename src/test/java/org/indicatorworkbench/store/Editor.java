package org.indicatorworkbench.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that has a workspace open to edit until its input ends. */
final class Editor {
  private Editor() {}

  public static void main(String... arguments) throws IOException {
    try (WorkspaceFile file = WorkspaceFile.open(Path.of(arguments[0]), Access.EDIT)) {
      System.out.println(file.canEdit() ? "editing" : file.heldBy().orElse("reading"));
      System.in.read();
    }
  }
}
