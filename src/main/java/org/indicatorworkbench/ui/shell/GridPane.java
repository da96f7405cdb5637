package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.grid.CellAddress;
import org.indicatorworkbench.ui.grid.Finding;
import org.indicatorworkbench.ui.grid.GridActions;
import org.indicatorworkbench.ui.grid.GridModel;
import org.indicatorworkbench.ui.grid.GridOffers;
import org.indicatorworkbench.ui.grid.GridView;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.pasting.CellClipboard;
import org.indicatorworkbench.ui.structure.StructureModel;
import org.indicatorworkbench.ui.view.FilterBar;
import org.indicatorworkbench.ui.view.HeaderItems;
import org.indicatorworkbench.ui.view.ViewCard;
import org.indicatorworkbench.ui.view.ViewCommands;
import org.indicatorworkbench.ui.view.ViewModel;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.WorkList;
import org.indicatorworkbench.work.catalogue.Spot;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.history.ChangedPlace;
import org.indicatorworkbench.work.pasting.PasteTarget;
import org.indicatorworkbench.work.user.Desk;

/** The middle of the window: the grid of the open workbook and, beneath it, how to read it. */
final class GridPane extends VBox {
  private final OpenWorkbook open;
  private final ViewModel views;
  private final ObjectProperty<Desk> desk;
  private final GridModel model;
  private final GridView grid;
  private final Finding finding;
  private final Details details;
  private final StructureModel structure;

  private final ViewCard card = new ViewCard(this::focusGrid);

  /**
   * @param views which rows and columns are shown
   * @param desk where widths and folded groups are kept
   * @param clipboard what copies, pastes and puts texts into many cells
   * @param importing offered while there is nothing to show
   * @param sheets where the details of a value are laid beside its cell
   */
  GridPane(
      OpenWorkbook open,
      ViewModel views,
      ObjectProperty<Desk> desk,
      CellClipboard clipboard,
      Command importing,
      Sheets sheets) {
    this.open = open;
    this.views = views;
    this.desk = desk;
    details = new Details(open, sheets, this::focusGrid);
    model = new GridModel(open.rows());
    finding = new Finding(model);
    restore(desk.get());
    structure =
        new StructureModel(open, code -> model.viewProperty().get().shows(code), this::nameNew);
    model.editableProperty().set(open.canEdit());
    grid = new GridView(model, new Edits(clipboard), importing);
    StackPane middle = new StackPane(grid, card);
    StackPane.setAlignment(card, Pos.TOP_RIGHT);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getStyleClass().add("grid-pane");
    Legend legend = new Legend(open);
    heightProperty().subscribe(height -> legend.fit(height.doubleValue()));
    getChildren().setAll(middle, legend);
    open.readingProperty().subscribe(_ -> showPeriods());
    views.viewProperty().subscribe(_ -> showPeriods());
    views.appliedProperty().subscribe(model.viewProperty()::set);
    model.selectionProperty().subscribe(this::chosen);
    model.headingProperty().subscribe(heading -> chosenSection(heading.flatMap(Heading::section)));
  }

  /** What can be done to its rows and sections. */
  StructureModel structure() {
    return structure;
  }

  /** Finding indicators in the grid. */
  Finding finding() {
    return finding;
  }

  /** The rows of the table of keys that work in the grid. */
  List<KeyRow> keys() {
    return grid.keys();
  }

  /** Goes to the first indicator of a section. */
  void goTo(Section section) {
    views.shownRows().stream()
        .filter(row -> row.section().equals(section))
        .findFirst()
        .ifPresent(row -> model.select(new CellAddress(row.code(), row.asked())));
    open.selectionProperty().set(new Selection.OneSection(section));
  }

  /** Goes to an indicator at the period asked for. */
  void goTo(IndicatorCode code) {
    model.select(new CellAddress(code, open.getReading().asked()));
  }

  /** Goes to what was changed; nothing happens where its row is not shown. */
  void goTo(ChangedPlace place) {
    Reading seen = open.getReading();
    Period column = place.period().filter(model.periods()::contains).orElseGet(seen::asked);
    model.select(new CellAddress(place.code(), column));
    grid.reveal();
  }

  /** Whether an indicator is among the rows that are shown. */
  boolean shows(IndicatorCode code) {
    return views.appliedProperty().get().shows(code);
  }

  /** Lets the user choose the view and change the structure from here; to be called once. */
  void offer(ViewCommands commands, Command direction, GridOffers offers) {
    grid.offer(new HeaderItems(views, commands, direction), commands.clear(), offers);
    getChildren()
        .addFirst(new FilterBar(views, commands.again(), commands.clear(), this::focusGrid));
  }

  /** The card in which columns and filter are chosen. */
  ViewCard card() {
    return card;
  }

  /**
   * Shows only the rows that are on a list now. They stay while the user works on them, though they
   * may leave the list by it, until the filter is applied again.
   */
  void filter(Optional<WorkList> list) {
    boolean isListed =
        Stream.of(WorkList.values()).anyMatch(one -> one.filter().equals(views.getView().filter()));
    if (list.isPresent() || isListed) {
      views.show(list.map(WorkList::filter).orElse(RowFilter.ALL));
    }
  }

  /** Opens a cell with a text that could not be written into it. */
  void typeAgain(TypedCell cell) {
    if (cell.place() instanceof Place.Figure(IndicatorCode code, Period period)) {
      grid.edit(new CellAddress(code, period), cell.text());
    }
  }

  /** Edits the title of the row that is chosen, where it stands. */
  void rename() {
    grid.rename();
  }

  /** Goes to a row that was just added, to be given its title. */
  void nameNew(IndicatorCode code) {
    goTo(code);
    focusGrid();
    Frames.after(grid::rename);
  }

  /** Puts the focus into the grid. */
  void focusGrid() {
    grid.requestFocus();
    // A grid that has just been made has no width yet in which to scroll.
    Frames.after(grid::reveal);
  }

  private void restore(Desk left) {
    model.widths().putAll(left.widths());
    model.foldedHeadings().addAll(left.folded());
    model
        .widths()
        .addListener(
            (MapChangeListener<String, Double>) _ -> leave(now -> now.withWidths(model.widths())));
    model
        .foldedHeadings()
        .addListener(
            (SetChangeListener<Heading>) _ -> leave(now -> now.withFolded(model.foldedHeadings())));
  }

  private void leave(UnaryOperator<Desk> change) {
    desk.set(change.apply(desk.get()));
  }

  private void showPeriods() {
    Reading seen = open.getReading();
    List<Period> periods = views.getView().periods().of(seen.periods(), seen.asked());
    if (!model.periods().equals(periods)) {
      model.periods().setAll(periods);
    }
    model.askedProperty().set(Optional.of(seen.asked()));
  }

  private void chosen(Optional<CellAddress> address) {
    address.ifPresent(
        at -> open.selectionProperty().set(new Selection.Row(at.code(), at.period())));
  }

  private void chosenSection(Optional<Section> section) {
    section.ifPresent(one -> open.selectionProperty().set(new Selection.OneSection(one)));
  }

  /** What is typed into the grid, handed to the workbook. */
  private final class Edits implements GridActions {
    private final CellClipboard clipboard;

    Edits(CellClipboard clipboard) {
      this.clipboard = clipboard;
    }

    @Override
    public CellOutcome type(TypedCell cell, boolean agreed) {
      return open.type(cell, agreed);
    }

    @Override
    public void put(String name, List<TypedCell> cells) {
      clipboard.put(name, cells);
    }

    @Override
    public void copy(CopiedBlock block, CopyKind kind) {
      clipboard.copy(block, kind);
    }

    @Override
    public void paste(PasteTarget target, Consumer<Set<Place>> pasted) {
      clipboard.paste(target, pasted);
    }

    @Override
    public void details(CellAddress cell) {
      grid.boundsOf(cell).ifPresent(place -> details.show(cell, place));
    }

    @Override
    public void move(List<IndicatorCode> rows, Spot spot) {
      structure.move(rows, spot);
    }

    @Override
    public void move(Section section, Optional<Section> before) {
      structure.moveSection(section, before);
    }

    @Override
    public CellOutcome check(TypedCell cell) {
      return EditPlanner.outcome(cell, open.getReading().contents());
    }
  }
}
