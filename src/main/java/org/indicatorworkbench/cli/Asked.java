package org.indicatorworkbench.cli;

import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.Recipes;
import picocli.CommandLine.Option;

/** What report is wanted: the options that tables and exports share. */
final class Asked {
  @Option(names = "--recipe", paramLabel = "NAME", description = "What the report shows.")
  private String recipe;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "The period to judge at; otherwise the latest with a value.")
  private String period;

  Recipe recipe() {
    return recipe == null
        ? Recipes.DEFAULT
        : Recipes.named(recipe)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "There is no recipe “"
                            + recipe
                            + "”; there are "
                            + String.join(
                                ", ", Recipes.all().stream().map(Recipe::name).toList())));
  }

  /**
   * @throws Unreadable when the period named is none, or none is named and there is no value yet
   */
  Period period(Workspace contents) {
    return period == null
        ? Timeline.latest(contents)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "The workspace has no value yet; import values, or name a --period"))
        : PeriodReader.read(period, Optional.empty());
  }
}
