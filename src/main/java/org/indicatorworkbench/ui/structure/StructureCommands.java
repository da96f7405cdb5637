package org.indicatorworkbench.ui.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.Reading;

/**
 * The commands of the structure, for menus and the table of keys.
 *
 * @param card opens the card of the chosen row; among the rows too
 * @param rows about the chosen row
 * @param sections about the chosen section
 * @param periods about the columns
 */
public record StructureCommands(
    Command card, List<Command> rows, List<Command> sections, List<Command> periods) {

  /** What commands ask of the window: things that open over it. */
  public interface Opening {
    /** Edits the title of the chosen row where it stands. */
    void rename();

    /** Opens the card of an indicator. */
    void card(IndicatorCode code);

    /** Asks for another code. */
    void recode(IndicatorCode code);

    /** Lists what was retired. */
    void retired();

    /** Asks for the name of a new section. */
    void addSection();

    /** Asks for another name of the chosen section. */
    void renameSection();

    /** Shows what rolling over would do. */
    void rollOver();
  }

  /** All of them. */
  public List<Command> all() {
    return Stream.of(rows, sections, periods).flatMap(List::stream).toList();
  }

  /** Those that are done to a row or a section. */
  public List<Command> ofLine() {
    return Stream.of(rows, sections).flatMap(List::stream).toList();
  }

  public static StructureCommands of(OpenWorkbook open, StructureModel model, Opening opening) {
    ReadOnlyObjectProperty<Selection> chosen = open.selectionProperty();
    BooleanBinding can = Bindings.createBooleanBinding(open::canEdit);
    BooleanBinding row =
        Bindings.createBooleanBinding(
            () -> open.canEdit() && chosen.get() instanceof Selection.Row, chosen);
    BooleanBinding placed =
        Bindings.createBooleanBinding(
            () -> open.canEdit() && !(chosen.get() instanceof Selection.TheReport), chosen);
    BooleanBinding any =
        Bindings.createBooleanBinding(() -> chosen.get() instanceof Selection.Row, chosen);
    BooleanBinding retired =
        Bindings.createBooleanBinding(
            () -> open.canEdit() && isRetired(model), chosen, open.readingProperty());
    Command card =
        Command.of(
                "Edit card…",
                "Shows everything the catalogue says of the indicator",
                () -> model.row().ifPresent(opening::card))
            .on("Shortcut+1")
            .when(any);
    return new StructureCommands(
        card,
        rows(open, model, opening, card, new When(can, row, placed, retired)),
        sections(model, opening, can, placed),
        periods(open, model, opening, can));
  }

  /** When commands can be used. */
  private record When(
      BooleanBinding can, BooleanBinding row, BooleanBinding placed, BooleanBinding retired) {}

  private static List<Command> rows(
      OpenWorkbook open, StructureModel model, Opening opening, Command card, When when) {
    StringBinding retiring =
        Bindings.createStringBinding(
            () -> "Retire after " + open.getReading().asked().title(), open.readingProperty());
    return List.of(
        Command.of("Add indicator", "Adds an indicator below this row", model::addIndicator)
            .on("Shortcut+Shift+A")
            .when(when.can()),
        Command.of("Rename", "Edits the title where it stands", opening::rename).when(when.row()),
        card,
        Command.of(
                "Change code…",
                "Gives the indicator another code; its series stays",
                () -> model.row().ifPresent(opening::recode))
            .when(when.row()),
        Command.of(
                "Duplicate",
                "Adds a copy of the indicator with its targets, without values",
                model::duplicate)
            .on("Shortcut+Shift+D")
            .when(when.row()),
        Command.of("Move up", "Moves the row or section up, with its parts", () -> model.move(true))
            .on("Alt+Shift+Up")
            .when(when.placed()),
        Command.of(
                "Move down",
                "Moves the row or section down, with its parts",
                () -> model.move(false))
            .on("Alt+Shift+Down")
            .when(when.placed()),
        Command.of(
                "Make part of the row above",
                "Makes the indicator a part of the row above",
                model::makePart)
            .on("Alt+Shift+Right")
            .when(when.row()),
        Command.of("Take out", "Takes a part out of its whole", model::takeOut)
            .on("Alt+Shift+Left")
            .when(when.row()),
        Command.of(
                "Retire",
                "Is reported no longer after this period; values and history stay",
                model::retire)
            .named(retiring)
            .when(when.row().and(when.retired().not())),
        Command.of("Bring back", "Is reported again", () -> model.row().ifPresent(model::bringBack))
            .when(when.retired()),
        Command.of("Delete", "Takes away an indicator that has no values", model::delete)
            .on("Shortcut+Shift+Delete")
            .when(when.row()),
        Command.of("Retired indicators…", "Lists what was retired", opening::retired));
  }

  private static List<Command> sections(
      StructureModel model, Opening opening, BooleanBinding can, BooleanBinding placed) {
    return List.of(
        Command.of("Add section…", "Adds a section with a first indicator", opening::addSection)
            .when(can),
        Command.of("Rename section…", "Its rows and texts stay", opening::renameSection)
            .when(placed));
  }

  private static List<Command> periods(
      OpenWorkbook open, StructureModel model, Opening opening, BooleanBinding can) {
    ReadOnlyObjectProperty<Reading> reading = open.readingProperty();
    StringBinding add =
        Bindings.createStringBinding(() -> "Add " + model.nextPeriod().title(), reading);
    StringBinding roll =
        Bindings.createStringBinding(
            () -> "Roll over to " + model.nextPeriod().title() + "…", reading);
    return List.of(
        Command.of("Add period", "Adds an empty column for the next period", model::addPeriod)
            .named(add)
            .on("Shortcut+Shift+N")
            .when(can),
        Command.of(
                "Roll over",
                "Goes on to the next period, with all that is due then",
                opening::rollOver)
            .named(roll)
            .on("Shortcut+Shift+R")
            .when(can));
  }

  private static boolean isRetired(StructureModel model) {
    Optional<Indicator> chosen = model.row().flatMap(model::indicator);
    return chosen.flatMap(Indicator::retired).isPresent();
  }
}
