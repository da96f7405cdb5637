package org.indicatorworkbench.work.importing;

import java.util.List;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.file.TableSource;

/**
 * What an import would take from one file.
 *
 * @param titleRows rows above the headings, which were skipped
 * @param rowsRead rows below the headings, blank ones not counted
 * @param rowsUsed rows of which something could be used
 * @param notRead headings of columns that were not used
 * @param rejected what is left out, by line
 * @param notes what else the user has to know of it, each a sentence without a full stop
 * @param compared of a file of official statistics, what became of each of its measures
 */
public record PlannedFile(
    TableSource source,
    FileKind kind,
    int titleRows,
    int rowsRead,
    int rowsUsed,
    List<String> notRead,
    List<Rejected> rejected,
    List<String> notes,
    List<String> compared,
    ValueCounts values) {
  public PlannedFile {
    notRead = List.copyOf(notRead);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
    compared = List.copyOf(compared);
  }
}
