package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Every check there is. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new PublishedRag(),
          new RatedWithoutRule(),
          new PublishedDirection(),
          new PublishedNearTarget(),
          new PointsAsPercent(),
          new TargetWithoutPolarity(),
          new TargetAndTolerance(),
          new NumeratorAndDenominator(),
          new ImpliedPopulation(),
          new RateOfPopulation(),
          new PartsAndTotal(),
          new StockAndFlow(),
          new BandsOfHundred(),
          new YearToDate(),
          new RollingTwelve(),
          new FigureInNote(),
          new SameValue(),
          new Spike(),
          new MissingPeriod(),
          new OutOfOrder(),
          new BenchmarkUnit(),
          new BenchmarkYear(),
          new BenchmarkCopied(),
          new DuplicateTitle(),
          new VaryingDecimals(),
          new SmallNumber(),
          new SmallBySubtraction(),
          new Acronyms(),
          new RedWithoutCommentary(),
          new Placeholder());

  private Checks() {}

  /** Runs them all. */
  public static Findings run(Checked checked) {
    return run(checked, () -> false).orElseThrow();
  }

  /**
   * Runs them all, unless nobody waits for them any more.
   *
   * @param givenUp asked between two checks
   * @return empty where it was given up
   */
  public static Optional<Findings> run(Checked checked, BooleanSupplier givenUp) {
    List<Finding> found = new ArrayList<>();
    for (Check check : ALL) {
      if (givenUp.getAsBoolean()) {
        return Optional.empty();
      }
      found.addAll(check.findings(checked));
    }
    return Optional.of(Findings.of(found, checked.workspace().rulings()));
  }
}
