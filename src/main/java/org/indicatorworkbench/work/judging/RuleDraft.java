package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.workspace.Entry;

/** A rule of rating while it is edited: texts as they are typed. */
public sealed interface RuleDraft {

  /** The tolerance as typed. */
  String tolerance();

  /**
   * The rule of the house.
   *
   * @param rateOn the word for which number is rated
   */
  record House(String tolerance, String rateOn) implements RuleDraft {
    /** The rule as it is. */
    public static House of(HouseRule rule) {
      return new House(rule.tolerance().text(), rule.rateOn().key());
    }
  }

  /**
   * The targets of one indicator and its tolerance.
   *
   * @param tolerance blank for the rule of the house
   * @param lines in the order in which they are shown
   */
  record Targets(IndicatorCode code, String tolerance, List<Line> lines) implements RuleDraft {
    public Targets {
      lines = List.copyOf(lines);
    }

    /** Those that there are; one empty line where there is none. */
    public static Targets of(Entry entry) {
      List<Line> lines = new ArrayList<>();
      for (TargetHistory.Step step : entry.targets().steps()) {
        lines.add(new Line(step.from().map(Period::key).orElse(""), step.target().text()));
      }
      return new Targets(
          entry.indicator().code(),
          entry.indicator().tolerance().map(Tolerance::text).orElse(""),
          lines.isEmpty() ? List.of(Line.EMPTY) : lines);
    }
  }

  /**
   * A target and its beginning.
   *
   * @param from the first period it holds for; blank for all
   * @param target blank for a line that says nothing yet
   */
  record Line(String from, String target) {
    public static final Line EMPTY = new Line("", "");

    boolean isEmpty() {
      return from.isBlank() && target.isBlank();
    }
  }
}
