package org.indicatorworkbench.intake;

import java.util.List;
import org.indicatorworkbench.intake.statistics.MeasureForm;
import org.indicatorworkbench.intake.statistics.NeighbourTable;
import org.indicatorworkbench.intake.statistics.StatisticsTable;

/**
 * The typed rows of a file. Rows that could not be read are missing; they are among the rejected.
 */
public sealed interface Content {

  /** Rows about indicators. */
  record Catalogue(List<CatalogueRow> rows) implements Content {}

  /**
   * Values, with what the file says about their indicators.
   *
   * @param catalogue what rows say about an indicator beside its values; a long file's first row of
   *     each
   * @param values blank ones too, because they tell which periods the file speaks of
   */
  record Values(List<CatalogueRow> catalogue, List<ValueRow> values) implements Content {}

  /** Figures of comparators. */
  record Benchmarks(List<BenchmarkRow> rows) implements Content {}

  /** How many people there were. */
  record People(List<PopulationRow> rows) implements Content {}

  /** What papers printed beside figures. */
  record Printed(List<PublishedRow> rows) implements Content {}

  /**
   * Official statistics of every authority.
   *
   * @param forms what is known in them; at least one
   */
  record Statistics(StatisticsTable table, List<MeasureForm> forms) implements Content {}

  /** How many people live in every authority. */
  record Inhabitants(StatisticsTable table) implements Content {}

  /** The statistical neighbours of every authority. */
  record Alike(NeighbourTable table) implements Content {}

  /** Commentary. */
  record Texts(List<CommentaryRow> rows) implements Content {}

  /** Settings. */
  record Settings(List<SettingRow> rows) implements Content {}
}
