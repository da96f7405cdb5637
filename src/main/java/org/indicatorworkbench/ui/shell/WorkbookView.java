package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.ui.checks.ChecksActions;
import org.indicatorworkbench.ui.checks.ChecksModel;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.exporting.ExportModel;
import org.indicatorworkbench.ui.grid.GridOffers;
import org.indicatorworkbench.ui.history.HistoryActions;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.keys.KeyTable;
import org.indicatorworkbench.ui.pasting.CellClipboard;
import org.indicatorworkbench.ui.shell.RightEdge.Instead;
import org.indicatorworkbench.ui.view.ViewCommands;
import org.indicatorworkbench.ui.view.ViewMenu;
import org.indicatorworkbench.ui.view.ViewModel;
import org.indicatorworkbench.ui.view.ViewPlaces;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Outcome;
import org.indicatorworkbench.ui.workbook.RunningWork;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.ui.workbook.Unwritten;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.history.ChangedPlace;
import org.indicatorworkbench.work.user.Desk;

/** The window of an open workbook: sections, grid, inspector, and the bars above and below. */
final class WorkbookView extends BorderPane {
  private final OpenWorkbook open;
  private final WorkSheets laid;
  private final InspectorPane inspector;
  private final HistoryPane history;
  private final RightEdge right;
  private final SectionsPane sections;
  private final Panes beside;
  private final ViewModel views;
  private final GridPane grid;
  private final JudgingDesk judging;
  private final FindField find;
  private final WorkbookCommands commands;
  private final List<KeyRow> keys;

  /**
   * @param desk how the user left the workbook, and leaves it
   * @param sheets where import and export are laid over the window
   */
  WorkbookView(
      OpenWorkbook open,
      ObjectProperty<Desk> desk,
      Threads threads,
      WorkspaceCommands workspaces,
      FileDialogs dialogs,
      Sheets sheets) {
    this.open = open;
    RunningWork running = new RunningWork();
    ExportModel export = new ExportModel(open, running, threads.screen());
    inspector = new InspectorPane(open, threads);
    laid = new WorkSheets(open, threads.screen(), dialogs, sheets, inspector, this::focusGrid);
    history = new HistoryPane(open, threads.screen(), new FromHistory());
    ChecksModel checks = new ChecksModel(open, threads.whenQuiet(), threads.screen());
    right = new RightEdge(inspector, history, new ChecksPane(checks, new FromChecks()));
    commands =
        WorkbookCommands.of(
            open,
            new WorkbookCommands.Actions(
                inspector::save,
                this::reveal,
                () -> importFiles(dialogs.openTables()),
                () -> laid.export(export),
                this::focusFind,
                this::findOn,
                this::toggleHistory,
                cell -> showHistory(Optional.of(cell)),
                this::toggleChecks,
                () -> laid.help(keys())));
    CellClipboard clipboard = new CellClipboard(open, running, laid::paste);
    views = new ViewModel(open, desk);
    leaveFrequency(desk);
    grid = new GridPane(open, views, desk, clipboard, commands.importing(), sheets);
    find = new FindField(grid.finding(), this::focusGrid);
    ViewMenu viewMenu = new ViewMenu(views);
    ViewCommands viewCommands =
        ViewCommands.of(
            views, new ViewPlaces(views, viewMenu, grid.card(), sheets::show, laid::close));
    viewMenu.offer(viewCommands);
    judging = new JudgingDesk(open, threads.screen(), laid::lay, laid::close);
    StructureDesk structure = new StructureDesk(open, grid, laid::lay, laid::close);
    grid.offer(
        viewCommands,
        judging.commands().direction(),
        new GridOffers(
            List.of(commands.cellHistory()),
            judging.commands().ofRow(),
            structure.commands().ofLine()));
    if (open.canEdit()) {
      inspector.offerLimits(new LimitsDesk(open, laid::lay, laid::close));
    }
    inspector.offerCard(structure.commands().card());
    inspector.offerRating(judging.commands().ofRow());
    sections = new SectionsPane(open.rows(), grid::goTo, grid::filter);
    views.viewProperty().subscribe(view -> sections.showChosen(view.filter()));
    beside = new Panes(sections, grid, right);
    PaneOrder order =
        new PaneOrder(
            List.of(
                new PaneOrder.Pane(
                    sections,
                    () -> {
                      beside.callSections();
                      sections.focusSections();
                    }),
                new PaneOrder.Pane(
                    grid,
                    () -> {
                      beside.uncoverGrid();
                      grid.focusGrid();
                    }),
                new PaneOrder.Pane(
                    right,
                    () -> {
                      beside.callInspector();
                      right.enter();
                    })));
    keys =
        Stream.of(
                grid.keys(),
                commands.rows(),
                rows(KeyGroup.STRUCTURE, structure.commands().all()),
                rows(KeyGroup.VIEW, viewCommands.all()),
                List.of(history.row(), order.row()),
                workspaces.rows())
            .flatMap(List::stream)
            .toList();
    setTop(
        new Toolbar(
            open,
            workspaces,
            commands,
            viewMenu,
            new RowsMenu(structure.commands(), judging.commands().ofRow()),
            new PeriodStepper(open, structure.commands().periods()),
            judging.commands().rules(),
            find));
    setCenter(beside);
    Button findings = FoundButton.of(commands.checks(), checks);
    setBottom(new Footer(open, views, findings, running, export));
  }

  private void leaveFrequency(ObjectProperty<Desk> desk) {
    open.readingProperty()
        .map(Reading::frequency)
        .addListener((_, _, now) -> desk.set(desk.get().with(now)));
  }

  /** Lets the keys of this window work. */
  void installIn(Scene scene) {
    new KeyTable(keys).installIn(scene);
  }

  /** Puts the focus where the user begins. */
  void focusGrid() {
    grid.focusGrid();
  }

  /** Goes to an indicator at the period asked for. */
  void goTo(IndicatorCode code) {
    grid.goTo(code);
  }

  /** Shows every value that one cell had, with when, by whom and by which step; or every step. */
  private void showHistory(Optional<CellKey> cell) {
    history.restrict(cell);
    showInstead(Instead.HISTORY);
  }

  private void toggleHistory() {
    if (right.shows(Instead.HISTORY)) {
      showInspector();
    } else {
      showHistory(Optional.empty());
    }
  }

  private void toggleChecks() {
    if (right.shows(Instead.CHECKS)) {
      showInspector();
    } else {
      showInstead(Instead.CHECKS);
    }
  }

  private void showInstead(Instead instead) {
    right.show(Optional.of(instead));
    beside.callInspector();
    right.enter();
  }

  private void showInspector() {
    right.show(Optional.empty());
    beside.uncoverGrid();
    focusGrid();
  }

  /** Goes to what a step changed, wherever it is shown, and lets the user work on there. */
  private void goTo(ChangedPlace place) {
    Optional<Frequency> other =
        open.getReading()
            .contents()
            .entry(place.code())
            .map(entry -> entry.indicator().frequency())
            .filter(frequency -> frequency != open.getReading().frequency());
    other.ifPresent(open::show);
    // Answered after the other rows have come.
    open.ask(_ -> place).thenAccept(this::arrive);
  }

  private void arrive(ChangedPlace place) {
    if (!grid.shows(place.code())) {
      views.show(RowFilter.ALL);
    }
    grid.goTo(place);
    focusGrid();
  }

  /** What the history asks of this window. */
  private final class FromHistory implements HistoryActions {
    @Override
    public void go(ChangedPlace place) {
      goTo(place);
    }

    @Override
    public void reveal(ChangedPlace place) {
      grid.goTo(place);
    }

    @Override
    public void close() {
      showInspector();
    }
  }

  /** What the checks ask of this window. */
  private final class FromChecks implements ChecksActions {
    @Override
    public void go(Finding finding) {
      finding.code().ifPresent(code -> goTo(new ChangedPlace(code, finding.period())));
    }

    @Override
    public void close() {
      showInspector();
    }
  }

  /** Goes to what undo or redo changed, if it is in sight of this view. */
  private void reveal(Outcome outcome) {
    outcome.first().ifPresent(grid::goTo);
  }

  /**
   * Does again what could not be written: one text is opened in its cell, where the user sees what
   * stands there now; several are written as they are.
   */
  void typeAgain() {
    List<Unwritten.Attempt> attempts = open.unwritten().take();
    open.problemProperty().set(Optional.empty());
    if (attempts.size() == 1 && attempts.getFirst().cells().size() == 1) {
      grid.typeAgain(attempts.getFirst().cells().getFirst());
    } else {
      attempts.forEach(open::again);
      focusGrid();
    }
  }

  /** Hands on what was typed, as before the window closes. */
  void finish() {
    inspector.finish();
  }

  /** Shows what files would change. */
  void importFiles(List<Path> files) {
    laid.importFiles(files, judging::newsOfImport);
  }

  private void focusFind() {
    find.requestFocus();
    find.selectAll();
  }

  private void findOn(boolean forwards) {
    grid.finding().go(forwards);
  }

  /** A row for each command that has keys. */
  private static List<KeyRow> rows(KeyGroup group, List<Command> commands) {
    return commands.stream()
        .filter(command -> command.keys().isPresent())
        .map(command -> KeyRow.inWindow(group, command.explanation(), command))
        .toList();
  }

  /** Everything the table of keys says of this window. */
  List<KeyRow> keys() {
    return keys;
  }
}
