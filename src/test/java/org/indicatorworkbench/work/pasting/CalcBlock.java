package org.indicatorworkbench.work.pasting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Eight rows of four cells that LibreOffice Calc 7.4 put on the clipboard, byte for byte. */
public final class CalcBlock {
  private static final List<String> CODES =
      List.of("C11", "E1", "E2", "E3", "E4", "E5", "E6", "E7");
  static final Period[] MONTHS = {
    AnIndicator.period("2023-03"),
    AnIndicator.period("2023-04"),
    AnIndicator.period("2023-05"),
    AnIndicator.period("2023-06")
  };

  /** What its cells mean, by row. */
  public static final List<List<Value>> VALUES =
      List.of(
          List.of(figure("1953"), figure("2041"), Value.Special.PENDING, figure("294")),
          List.of(figure("28"), ratio("35", "80"), figure("25.4"), figure("35")),
          List.of(figure("100"), Value.Special.NOT_AVAILABLE, figure("117"), figure("0")),
          List.of(figure("8"), figure("7.25"), Value.Special.NOT_APPLICABLE, figure("8")),
          List.of(ratio("263", "379"), figure("85"), figure("75"), figure("70")),
          List.of(figure("42"), figure("64"), ratio("35", "80"), Value.Special.PENDING),
          List.of(figure("100"), figure("0"), figure("76"), Value.Special.SUPPRESSED),
          List.of(figure("70"), ratio("24", "31"), figure("92.5"), Value.Special.NOT_AVAILABLE));

  private CalcBlock() {}

  /** What stands where it was pasted at C11 and March 2023. */
  public static List<List<Value>> values(Workspace contents) {
    return CODES.stream()
        .map(code -> contents.entry(new IndicatorCode(code)).orElseThrow().series())
        .map(
            series ->
                IntStream.range(0, MONTHS.length)
                    .mapToObj(at -> series.at(MONTHS[at]).orElseThrow().value())
                    .toList())
        .toList();
  }

  /**
   * One of its forms on the clipboard.
   *
   * @param form empty for none
   */
  public static String text(String form) throws IOException {
    if (form.isEmpty()) {
      return "";
    }
    try (InputStream in = CalcBlock.class.getResourceAsStream("/clipboard/calc-8x4/" + form)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Value figure(String digits) {
    return new Value.Figure(new java.math.BigDecimal(digits));
  }

  private static Value ratio(String numerator, String denominator) {
    return new Value.Ratio(
        new java.math.BigDecimal(numerator), new java.math.BigDecimal(denominator));
  }
}
