package org.indicatorworkbench.soak.step;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlanner;

/** Files of a few indicators, new or defined otherwise than before, with a value each. */
final class ImportCatalogue implements Step {
  @Override
  public int weight() {
    return 1;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    StringBuilder catalogue =
        new StringBuilder("code,section,indicator,unit,decimals,polarity,frequency,target\n");
    StringBuilder values = new StringBuilder("code,period,value\n");
    int first = chance.from(1, 12);
    int end = first + chance.from(1, 4);
    for (int at = first; at < end; at++) {
      String unit = chance.any(List.of("number", "percentage", "days", "per 10,000"));
      catalogue.append("N" + at + ",Section " + chance.from(1, 3) + ",Measure " + at + ",");
      catalogue.append(unit + "," + chance.from(0, 3) + ",");
      catalogue.append(chance.any(List.of("higher", "lower", "none")) + ",month,");
      catalogue.append(chance.any(List.of("", "50", "<36")) + "\n");
      values.append("N" + at + ",2023-0" + chance.from(1, 7) + "," + chance.from(0, 99) + "\n");
    }
    return workbook.apply(
        ImportPlanner.plan(
                List.of(
                    ImportFiles.read("catalogue.csv", bytes(catalogue)),
                    ImportFiles.read("values.csv", bytes(values))),
                workbook.contents())
            .changes());
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
