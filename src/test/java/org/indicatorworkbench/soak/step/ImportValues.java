package org.indicatorworkbench.soak.step;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlanner;

/** A file of values for some or all indicators. */
final class ImportValues implements Step {
  @Override
  public int weight() {
    return 2;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Workspace contents = workbook.contents();
    List<Entry> entries = List.copyOf(contents.inOrder());
    if (entries.isEmpty()) {
      return Set.of();
    }
    StringBuilder file = new StringBuilder("code,period,value\n");
    for (int rows = chance.from(1, 60); rows > 0; rows--) {
      Entry entry = chance.any(entries);
      file.append(entry.indicator().code()).append(',');
      file.append(Anywhere.period(contents, entry, chance).key()).append(',');
      file.append('"').append(Texts.any(chance).replace("\"", "\"\"")).append("\"\n");
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    return workbook.apply(
        ImportPlanner.plan(List.of(ImportFiles.read("values.csv", bytes)), contents).changes());
  }
}
