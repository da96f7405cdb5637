package org.indicatorworkbench.intake;

import java.util.List;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.file.TableSource;

/**
 * A recognised file as typed rows.
 *
 * @param titleRows how many rows stand above the headings
 * @param rowsRead how many rows stand below them, blank ones not counted
 * @param notRead the headings of columns that mean nothing in such a file
 * @param rejected what could not be read whatever the workspace holds
 */
public record IntakeFile(
    TableSource source,
    FileKind kind,
    int titleRows,
    int rowsRead,
    List<String> notRead,
    List<Rejected> rejected,
    Content content) {
  public IntakeFile {
    notRead = List.copyOf(notRead);
    rejected = List.copyOf(rejected);
  }
}
