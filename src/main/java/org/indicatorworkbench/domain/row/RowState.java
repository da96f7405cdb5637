package org.indicatorworkbench.domain.row;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.LastTwelve;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.domain.trend.spc.LazySpc;
import org.indicatorworkbench.domain.trend.spc.Spc;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * Everything one row shows for one period, derived once and read by grid, inspector, tables and
 * slides alike, so that they cannot disagree.
 *
 * @param indicator the catalogue's row
 * @param asked the period the reader asked for
 * @param ratedAt the period that is judged: the one asked for, or the row's own last one within it
 * @param series every value, later ones too
 * @param target the target that holds at {@code ratedAt}
 * @param tolerance the tolerance in force
 * @param assessment the rating, computed and in force, with its sentence
 * @param direction direction of travel; empty where there is nothing to compare
 * @param onPrevious the change on the last earlier value
 * @param onLastYear the change on the same period a year before
 * @param lastTwelve average, maximum and minimum of the twelve months to {@code ratedAt}
 * @param process its values up to {@code ratedAt} as a process
 * @param area whom it is about
 * @param sparkline the last 13 periods to {@code ratedAt}
 * @param benchmarks what others had
 * @param commentary what was written for the period asked for
 * @param lastCommentary the latest text written for an earlier period
 */
public record RowState(
    Indicator indicator,
    Period asked,
    Period ratedAt,
    Series series,
    Optional<Target> target,
    Tolerance tolerance,
    Assessment assessment,
    Optional<Direction> direction,
    Optional<Difference> onPrevious,
    Optional<Difference> onLastYear,
    Optional<LastTwelve> lastTwelve,
    LazySpc process,
    Area area,
    Sparkline sparkline,
    List<Benchmark> benchmarks,
    Optional<Commentary> commentary,
    Optional<Texts.Dated> lastCommentary) {

  public IndicatorCode code() {
    return indicator.code();
  }

  public Section section() {
    return indicator.section();
  }

  /** The rating in force. */
  public Rag rag() {
    return assessment.rag();
  }

  /** What statistical process control says of its values up to {@code ratedAt}. */
  public Spc spc() {
    return process.get();
  }

  /** What stands in a period, if anything does. */
  public Optional<Observation> at(Period period) {
    return series.at(period);
  }

  /** The text of the cell of a period; empty where nothing stands. */
  public String display(Period period) {
    return at(period).map(seen -> ValuePrinter.print(seen.value(), indicator)).orElse("");
  }

  /** A benchmark as the table prints it. */
  public String display(Benchmark benchmark) {
    int decimals = Math.max(benchmark.value().scale(), 0);
    return indicator.unit().print(benchmark.value(), decimals);
  }

  /** The figure of a comparator, its latest year. */
  public Optional<Benchmark> benchmark(String comparator) {
    return benchmarks.stream()
        .filter(benchmark -> benchmark.comparator().equals(comparator))
        .max(java.util.Comparator.comparing(Benchmark::year));
  }
}
