package org.indicatorworkbench.ui.shell;

import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.card.CardModel;
import org.indicatorworkbench.ui.card.CardView;
import org.indicatorworkbench.ui.structure.NameView;
import org.indicatorworkbench.ui.structure.RetiredView;
import org.indicatorworkbench.ui.structure.RollOverView;
import org.indicatorworkbench.ui.structure.StructureCommands;
import org.indicatorworkbench.ui.structure.StructureModel;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.catalogue.Additions;
import org.indicatorworkbench.work.catalogue.Recoding;
import org.indicatorworkbench.work.catalogue.SectionNames;
import org.indicatorworkbench.work.rollover.RollOver;

/** Opens the sheets of the structure over the window: card, names, rolling over. */
final class StructureDesk implements StructureCommands.Opening {
  private final OpenWorkbook open;
  private final GridPane grid;
  private final StructureModel model;
  private final Consumer<Region> show;
  private final Runnable leave;
  private final StructureCommands commands;

  /**
   * @param show lays a sheet over the window
   * @param leave takes it away again
   */
  StructureDesk(OpenWorkbook open, GridPane grid, Consumer<Region> show, Runnable leave) {
    this.open = open;
    this.grid = grid;
    this.show = show;
    this.leave = leave;
    model = grid.structure();
    commands = StructureCommands.of(open, model, this);
  }

  StructureCommands commands() {
    return commands;
  }

  @Override
  public void rename() {
    grid.rename();
  }

  @Override
  public void card(IndicatorCode code) {
    open.getReading()
        .contents()
        .entry(code)
        .map(entry -> new CardModel(open, entry))
        .ifPresent(card -> show.accept(new CardView(card, ZoneId.systemDefault(), leave)));
  }

  @Override
  public void recode(IndicatorCode code) {
    ask(
        new NameView.Question(
            "Change code " + code,
            "Code",
            code.text(),
            "Values, targets, benchmarks and texts stay with the indicator."),
        text -> contents -> Recoding.of(contents, code, text),
        text ->
            open.step(contents -> Recoding.of(contents, code, text))
                .thenAccept(done -> arrive(done, new IndicatorCode(text))));
  }

  @Override
  public void retired() {
    show.accept(new RetiredView(open, model, leave));
  }

  @Override
  public void addSection() {
    ask(
        new NameView.Question(
            "Add section", "Name", "", "It stands last, with a first indicator to be named."),
        name ->
            contents -> Additions.section(contents, name, open.getReading().frequency()).changes(),
        model::addSection);
  }

  @Override
  public void renameSection() {
    model.section().ifPresent(this::rename);
  }

  private void rename(Section section) {
    ask(
        new NameView.Question(
            "Rename section",
            "Name",
            section.name(),
            "Its indicators and its commentary stay in it."),
        name -> contents -> SectionNames.rename(contents, section, name),
        name -> open.step(contents -> SectionNames.rename(contents, section, name)));
  }

  @Override
  public void rollOver() {
    Period next = model.nextPeriod();
    open.ask(workbook -> RollOver.to(workbook.contents(), next))
        .thenAccept(plan -> show.accept(new RollOverView(plan, open, model, leave)));
  }

  private void arrive(boolean done, IndicatorCode code) {
    if (done) {
      grid.goTo(code);
    }
  }

  /** Asks for a name. What would stand against it is said before the sheet is closed. */
  private void ask(
      NameView.Question question,
      Function<String, Function<Workspace, ChangeSet>> plan,
      Consumer<String> take) {
    Consumer<String> check = name -> plan.apply(name).apply(open.getReading().contents());
    show.accept(new NameView(question, check, take, leave));
  }
}
