package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.judging.DirectionForm;
import org.indicatorworkbench.ui.judging.DirectionModel;
import org.indicatorworkbench.ui.judging.JudgingCommands;
import org.indicatorworkbench.ui.judging.MoveTargetsView;
import org.indicatorworkbench.ui.judging.OverrideModel;
import org.indicatorworkbench.ui.judging.OverrideView;
import org.indicatorworkbench.ui.judging.RuleModel;
import org.indicatorworkbench.ui.judging.RuleView;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.judging.RuleDraft;
import org.indicatorworkbench.work.judging.TargetMove;

/** Opens the sheets about ratings over the window. */
final class JudgingDesk implements JudgingCommands.Opening {
  private final OpenWorkbook open;
  private final Executor screen;
  private final Consumer<Region> show;
  private final Runnable leave;
  private final JudgingCommands commands;

  /**
   * @param show lays a sheet over the window
   * @param leave takes it away again
   */
  JudgingDesk(OpenWorkbook open, Executor screen, Consumer<Region> show, Runnable leave) {
    this.open = open;
    this.screen = screen;
    this.show = show;
    this.leave = leave;
    commands = JudgingCommands.of(open, this);
  }

  JudgingCommands commands() {
    return commands;
  }

  @Override
  public void override() {
    row().ifPresent(row -> show.accept(new OverrideView(new OverrideModel(open, row), leave)));
  }

  @Override
  public void targets() {
    row()
        .flatMap(row -> open.getReading().contents().entry(row.code()))
        .ifPresent(
            entry ->
                show.accept(
                    view(
                        RuleDraft.Targets.of(entry),
                        "Targets of %s  %s"
                            .formatted(entry.indicator().code(), entry.indicator().title()))));
  }

  @Override
  public void house() {
    show.accept(
        view(
            RuleDraft.House.of(open.getReading().contents().settings().houseRule()), "House rule"));
  }

  @Override
  public void move() {
    List<TargetMove> moves = TargetMove.all(open.getReading().contents());
    if (!moves.isEmpty()) {
      show.accept(new MoveTargetsView(moves, open, leave));
    }
  }

  @Override
  public void direction() {
    show.accept(new DirectionForm(new DirectionModel(open), leave));
  }

  /**
   * To be asked before an import.
   *
   * @return to be run after it: offers to move the targets of whose comparators it brought a newer
   *     figure
   */
  Runnable newsOfImport() {
    List<TargetMove> known = TargetMove.all(open.getReading().contents());
    return () ->
        // Answered after the contents have come.
        open.ask(workbook -> TargetMove.all(workbook.contents()))
            .thenAccept(
                moves -> {
                  List<TargetMove> news =
                      moves.stream().filter(move -> !known.contains(move)).toList();
                  if (!news.isEmpty()) {
                    show.accept(new MoveTargetsView(news, open, leave));
                  }
                });
  }

  private RuleView view(RuleDraft start, String title) {
    return new RuleView(new RuleModel(open, screen, start), title, leave);
  }

  private Optional<RowState> row() {
    return open.selectionProperty().get() instanceof Selection.Row chosen
        ? open.rows().stream().filter(row -> row.code().equals(chosen.code())).findFirst()
        : Optional.empty();
  }
}
