package org.indicatorworkbench.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results as a Markdown table whose columns also line up as plain text. */
final class ReportText {
  private static final List<String> HEADINGS =
      List.of("work", "median ms", "95 % under", "beside", "median ms", "ratio", "goal");

  private ReportText() {}

  static String of(List<Result> results, List<String> notes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    results.stream().map(ReportText::cells).forEach(rows::add);
    List<Integer> widths =
        IntStream.range(0, HEADINGS.size())
            .map(at -> rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0))
            .boxed()
            .toList();
    rows.add(1, widths.stream().map("-"::repeat).toList());
    String table = rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    String machine =
        String.format(
            Locale.UK,
            "Java %s, %s, %d processors, load %.1f at the end.%n",
            Runtime.version(),
            System.getProperty("os.name"),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return "# Benchmarks\n\n"
        + table
        + "\n"
        + machine
        + notes.stream().map(note -> "\n" + note + "\n").collect(Collectors.joining());
  }

  private static List<String> cells(Result result) {
    return List.of(
        result.work(),
        number("%.1f", result.ours().median()),
        number("%.1f", result.ours().most()),
        result.beside(),
        number("%.1f", result.others().median()),
        number("%.2f", result.ratio()),
        result.goal());
  }

  private static String number(String format, double value) {
    return String.format(Locale.UK, format, value);
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(at -> " " + row.get(at) + " ".repeat(widths.get(at) - row.get(at).length()) + " ")
        .collect(Collectors.joining("|", "|", "|\n"));
  }
}
