package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.Neighbours;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.statistics.MeasureForm;
import org.indicatorworkbench.intake.statistics.StatisticsTable;
import org.indicatorworkbench.work.comparing.Authorities;
import org.indicatorworkbench.work.comparing.Compared;
import org.indicatorworkbench.work.comparing.Comparing;
import org.indicatorworkbench.work.comparing.FileYears;
import org.indicatorworkbench.work.comparing.MeasureMatch;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Takes the figures of comparators from files of official statistics. */
final class StatisticsStep {
  private final OwnAuthority own;
  private final Optional<Neighbours> neighbours;
  private final Measures measures;
  private final Comparators names;
  private final Optional<Period> latest;

  /**
   * @param neighbours those that are known, of whichever authority
   * @param latest the last period of the workspace that has a value
   */
  StatisticsStep(
      OwnAuthority own,
      Optional<Neighbours> neighbours,
      Measures measures,
      Comparators names,
      Optional<Period> latest) {
    this.own = own;
    this.neighbours = neighbours;
    this.measures = measures;
    this.names = names;
    this.latest = latest;
  }

  void read(List<FileTally> files, BenchmarkStep benchmarks) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Statistics statistics) {
        own.in(file, statistics.table())
            .ifPresent(authority -> read(file, statistics, authority, benchmarks));
      }
    }
  }

  private void read(
      FileTally file, Content.Statistics statistics, Authority authority, BenchmarkStep into) {
    StatisticsTable table = statistics.table();
    FileYears years = FileYears.of(table, statistics.forms());
    Optional<String> tooOld = years.tooOld(latest);
    Optional<String> gone = years.gone(authority);
    if (tooOld.isPresent()) {
      file.note(tooOld.get());
      return;
    }
    if (gone.isPresent()) {
      own.ask(file, Authorities.of(table), gone.get());
      return;
    }
    years.remark(latest).ifPresent(file::note);
    Optional<Neighbours> theirs = neighbours.filter(known -> known.isOf(authority));
    if (theirs.isEmpty()) {
      file.note(
          "the statistical neighbours of %s are not known; import their list (sn_model) too"
              .formatted(authority.name()));
    }
    Comparing comparing = new Comparing(table, authority, theirs);
    for (MeasureForm form : statistics.forms()) {
      MeasureMatch match = measures.of(form.measure());
      if (match.indicator().isEmpty()) {
        file.compare(
            "%s (%s): %s".formatted(match.measure().title(), match.measure().key(), match.words()));
      } else {
        take(file, match, years.last(), comparing.of(form, years.last()), into);
      }
    }
  }

  private void take(
      FileTally file, MeasureMatch match, Period year, List<Compared> all, BenchmarkStep into) {
    Indicator indicator = match.indicator().orElseThrow();
    List<String> words = new ArrayList<>();
    for (Compared compared : all) {
      String name = names.spelled(compared.comparator());
      words.add(name + " " + compared.words());
      compared
          .benchmark()
          .map(
              found -> new Benchmark(name, found.year(), found.value(), found.unit(), found.note()))
          .ifPresent(found -> put(file, compared.lines(), indicator.code(), found, into));
    }
    String said =
        "%s: %s%s".formatted(year.title(), String.join(", ", words), caution(match, indicator));
    measures.say(match.measure(), said);
    file.compare("%s → %s, %s".formatted(match.measure().title(), indicator.code(), said));
  }

  private static void put(
      FileTally file,
      List<Integer> lines,
      IndicatorCode code,
      Benchmark found,
      BenchmarkStep into) {
    lines.forEach(file::used);
    Cell cell = new Cell("", found.value().toPlainString());
    into.add(code, found, new Given<>(file, lines.getFirst(), cell, found));
  }

  /** A count of a year stands beside counts of months only with a word about it. */
  private static String caution(MeasureMatch match, Indicator indicator) {
    boolean isOfWholeYear =
        match.measure().basis() == Basis.IN_PERIOD && match.measure().unit().addsUp();
    boolean isShorter =
        indicator.frequency() != Frequency.YEAR && indicator.basis() == Basis.IN_PERIOD;
    return isOfWholeYear && isShorter
        ? "; these are of a whole year, and %s is of each %s"
            .formatted(indicator.code(), indicator.frequency().key())
        : "";
  }
}
