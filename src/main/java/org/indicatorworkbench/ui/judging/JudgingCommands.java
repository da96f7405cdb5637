package org.indicatorworkbench.ui.judging;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.judging.TargetMove;

/**
 * The commands about ratings.
 *
 * @param override puts a rating in place of the computed one of the chosen row
 * @param targets edits the targets and the tolerance of the chosen row
 * @param house tries and changes the rule of the house
 * @param move moves targets to newer benchmarks
 * @param direction chooses the rule of directions
 */
public record JudgingCommands(
    Command override, Command targets, Command house, Command move, Command direction) {

  /** What commands ask of the window: sheets that open over it. */
  public interface Opening {
    /** Asks for the rating of the chosen row. */
    void override();

    /** Shows the targets of the chosen row. */
    void targets();

    /** Shows the rule of the house. */
    void house();

    /** Shows the targets that can be moved. */
    void move();

    /** Shows the rule of directions. */
    void direction();
  }

  public static JudgingCommands of(OpenWorkbook open, Opening opening) {
    ReadOnlyObjectProperty<Selection> chosen = open.selectionProperty();
    BooleanBinding row =
        Bindings.createBooleanBinding(() -> chosen.get() instanceof Selection.Row, chosen);
    BooleanBinding movable =
        Bindings.createBooleanBinding(
            () -> open.canEdit() && !TargetMove.all(open.getReading().contents()).isEmpty(),
            open.readingProperty());
    return new JudgingCommands(
        Command.of(
                "Override rating…",
                "Puts a rating in place of the computed one, with a reason",
                opening::override)
            .when(row),
        Command.of(
                "Targets and tolerance…",
                "Edits the targets, and shows which ratings that would change",
                opening::targets)
            .when(row),
        Command.of(
            "House rule…",
            "Tries another tolerance, and shows which ratings that would change",
            opening::house),
        Command.of(
                "Move targets to newer benchmarks…",
                "Offers the newest figure of the comparator that a target follows",
                opening::move)
            .when(movable),
        Command.of(
                "Direction of travel…",
                "Chooses the words of directions and what they compare with",
                opening::direction)
            .when(Bindings.createBooleanBinding(open::canEdit)));
  }

  /** Those about the chosen row. */
  public List<Command> ofRow() {
    return List.of(override, targets);
  }

  /** Those about the rules of the whole workspace. */
  public List<Command> rules() {
    return List.of(house, move, direction);
  }
}
