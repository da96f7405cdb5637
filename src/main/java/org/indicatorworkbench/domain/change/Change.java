package org.indicatorworkbench.domain.change;

import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.view.View;

/**
 * One difference between a workspace and the next: what stood there and what stands there now.
 * Empty before: it was made. Empty after: it was taken away.
 */
public sealed interface Change {

  /** What stood there; empty when nothing did. */
  Optional<?> before();

  /** What stands there now; empty when nothing does. */
  Optional<?> after();

  /** The change that takes this one back. */
  Change inverted();

  /** An indicator's row of the catalogue. */
  record OfIndicator(IndicatorCode code, Optional<Indicator> before, Optional<Indicator> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfIndicator(code, after, before);
    }
  }

  /** The observation of an indicator in a period. */
  record OfObservation(
      IndicatorCode code, Period period, Optional<Observation> before, Optional<Observation> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfObservation(code, period, after, before);
    }
  }

  /** The target of an indicator from a period on; empty from: for all periods. */
  record OfTarget(
      IndicatorCode code, Optional<Period> from, Optional<Target> before, Optional<Target> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfTarget(code, from, after, before);
    }
  }

  /** A comparator's figure for an indicator and a year, both named in the benchmark. */
  record OfBenchmark(IndicatorCode code, Optional<Benchmark> before, Optional<Benchmark> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfBenchmark(code, after, before);
    }

    /** The benchmark on whichever side there is one; both sides have one comparator and year. */
    public Benchmark either() {
      return after.or(() -> before).orElseThrow();
    }
  }

  /** What a paper printed beside the figure of an indicator in a period. */
  record OfPublished(
      IndicatorCode code,
      Period period,
      Optional<PublishedRating> before,
      Optional<PublishedRating> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfPublished(code, period, after, before);
    }
  }

  /** How many people there are, in whole people. */
  record OfPopulation(PopulationKey key, Optional<Long> before, Optional<Long> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfPopulation(key, after, before);
    }
  }

  /** What somebody decided; before and after are of the kind that the key asks for. */
  record OfRuling(RulingKey key, Optional<Ruling> before, Optional<Ruling> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfRuling(key, after, before);
    }
  }

  /** A commentary. */
  record OfCommentary(CommentaryKey key, Optional<Commentary> before, Optional<Commentary> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfCommentary(key, after, before);
    }
  }

  /** A view that was saved under a name. */
  record OfView(String name, Optional<View> before, Optional<View> after) implements Change {
    @Override
    public Change inverted() {
      return new OfView(name, after, before);
    }
  }

  /** A setting of the workspace, as text. */
  record OfSetting(Setting setting, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public Change inverted() {
      return new OfSetting(setting, after, before);
    }
  }
}
