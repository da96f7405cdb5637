package org.indicatorworkbench.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.sqlite.Session;

/** What stands in a place, in few words; empty where it takes more than a few. */
final class Shown {
  private static final String NOTHING = "empty";

  private final Session session;

  Shown(Session session) {
    this.session = session;
  }

  /** What the file has in the place that is to be changed. */
  Optional<String> now(RowChange row) throws SQLException {
    return before(found(row));
  }

  /** What a change takes the place to have. */
  Optional<String> before(Change change) throws SQLException {
    return switch (change) {
      case Change.OfObservation of -> Optional.of(value(of.code(), of.before()));
      case Change.OfTarget of -> Optional.of(of.before().map(Target::text).orElse(NOTHING));
      case Change.OfBenchmark of ->
          Optional.of(
              of.before().map(Benchmark::value).map(BigDecimal::toPlainString).orElse(NOTHING));
      case Change.OfSetting of -> Optional.of(of.before().orElse(NOTHING));
      case Change.OfPublished of ->
          Optional.of(of.before().map(PublishedRating::words).orElse(NOTHING));
      case Change.OfPopulation of -> Optional.of(of.before().map(String::valueOf).orElse(NOTHING));
      case Change.OfIndicator _, Change.OfCommentary _, Change.OfRuling _, Change.OfView _ ->
          Optional.empty();
    };
  }

  /** The change that would take away what is there now. */
  private Change found(RowChange row) throws SQLException {
    return session
        .first(row.table().one(), row.mapping()::made, row.key().toArray())
        .orElse(new RowChange(row.mapping(), row.key(), Optional.empty(), Optional.empty()))
        .change()
        .inverted();
  }

  private String value(IndicatorCode code, Optional<Observation> observation) throws SQLException {
    Table catalogue = Mappings.INDICATORS.table();
    Optional<Indicator> indicator =
        session
            .first(catalogue.one(), Mappings.INDICATORS::made, code.text())
            .flatMap(row -> Mappings.INDICATORS.read(row).after());
    return observation
        .map(Observation::value)
        .map(
            value ->
                indicator
                    .map(known -> ValuePrinter.print(value, known))
                    .orElseGet(() -> ValuePrinter.editable(value)))
        .orElse(NOTHING);
  }
}
