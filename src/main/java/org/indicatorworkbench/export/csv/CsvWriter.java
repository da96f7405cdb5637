package org.indicatorworkbench.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.export.ReportWriter;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Report;

/**
 * Writes one line an indicator, with every period of the report's tables. UTF-8 with a byte order
 * mark and CRLF, which is what a double click in Excel reads correctly.
 */
public final class CsvWriter implements ReportWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public void write(Report report, OutputStream out, Progress progress) throws IOException {
    List<CsvColumn> columns = CsvColumn.of(report);
    List<RowState> rows =
        report.sections().stream().flatMap(section -> section.rows().stream()).toList();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CSVPrinter printer =
        new CSVPrinter(text, CSVFormat.EXCEL.builder().setRecordSeparator("\r\n").get());
    printer.printRecord(columns.stream().map(CsvColumn::heading).toList());
    for (int at = 0; at < rows.size(); at++) {
      progress.stopIfCancelled();
      RowState row = rows.get(at);
      printer.printRecord(columns.stream().map(column -> column.cell().apply(row)).toList());
      progress.at(at + 1, rows.size());
    }
    printer.flush();
  }
}
