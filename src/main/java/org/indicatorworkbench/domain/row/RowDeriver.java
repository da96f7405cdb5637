package org.indicatorworkbench.domain.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.RagRule;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.LastTwelve;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.domain.trend.spc.LazySpc;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Derives rows: a pure function of a workspace, an indicator and the period asked for. */
public final class RowDeriver {
  /** How many periods a sparkline spans at most. */
  public static final int SPARKLINE_PERIODS = 13;

  private RowDeriver() {}

  /** Every row that is reported for the period, in catalogue order. */
  public static List<RowState> all(Workspace workspace, Period asked) {
    return workspace.inOrder().stream()
        .filter(entry -> entry.indicator().isReportedFrom(asked.start()))
        .map(entry -> derive(workspace, entry, asked))
        .toList();
  }

  /** One row. */
  public static RowState derive(Workspace workspace, Entry entry, Period asked) {
    Indicator indicator = entry.indicator();
    Period ratedAt = RatedPeriod.of(entry, asked);
    Optional<Target> target = entry.targets().at(ratedAt);
    Subject subject = new Subject(indicator, entry.series(), target, ratedAt);
    RagRule rule = new RagRule(workspace.settings().houseRule());
    DirectionRule direction = workspace.settings().direction();
    About about = new About.OneIndicator(indicator.code());
    return new RowState(
        indicator,
        asked,
        ratedAt,
        entry.series(),
        target,
        rule.toleranceFor(subject),
        Judgement.of(workspace, subject),
        direction.directionOf(subject),
        subject
            .earlier()
            .flatMap(then -> Difference.between(indicator, entry.series(), ratedAt, then)),
        Difference.between(indicator, entry.series(), ratedAt, ratedAt.yearBefore()),
        LastTwelve.of(indicator, entry.series(), ratedAt, direction.averageOf()),
        new LazySpc(subject, workspace.rulings().rebases(indicator.code())),
        Area.of(workspace, ratedAt),
        sparkline(subject),
        entry.benchmarks(),
        workspace.commentary().at(new CommentaryKey(about, asked)),
        workspace.commentary().before(about, asked));
  }

  private static Sparkline sparkline(Subject subject) {
    List<Optional<Double>> values = new ArrayList<>();
    for (int back = SPARKLINE_PERIODS - 1; back >= 0; back--) {
      values.add(displayed(subject.indicator(), subject.series(), subject.period().plus(-back)));
    }
    while (values.size() > 1 && values.getFirst().isEmpty()) {
      values.removeFirst();
    }
    return Sparkline.of(values, subject.target().flatMap(RowDeriver::level));
  }

  private static Optional<Double> displayed(Indicator indicator, Series series, Period period) {
    return series
        .at(period)
        .flatMap(seen -> ValuePrinter.displayed(seen.value(), indicator))
        .map(Number::doubleValue);
  }

  /** The number at which a target line is drawn; a range has two and gets none here. */
  private static Optional<Double> level(Target target) {
    return switch (target) {
      case Target.Threshold at -> Optional.of(at.value().doubleValue());
      case Target.Linked at -> Optional.of(at.value().doubleValue());
      case Target.Range _, Target.Movement _, Target.Dated _, Target.PerPeriod _ ->
          Optional.empty();
    };
  }
}
