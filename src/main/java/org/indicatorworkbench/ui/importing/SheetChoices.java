package org.indicatorworkbench.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.work.importing.ChosenFiles.Choice;

/** A box for each sheet between which there is a choice; a sheet that is not ticked is left out. */
final class SheetChoices extends FlowPane {

  /**
   * @param take told of every sheet that is ticked or not any more
   */
  SheetChoices(List<Choice> sheets, BiConsumer<Choice, Boolean> take) {
    getStyleClass().add("sheet-choices");
    getChildren().add(new Label("Sheets:"));
    boolean isOneWorkbook =
        sheets.stream().map(sheet -> sheet.source().file()).distinct().count() == 1;
    sheets.forEach(sheet -> getChildren().add(box(sheet, isOneWorkbook, take)));
  }

  private static CheckBox box(
      Choice sheet, boolean isOneWorkbook, BiConsumer<Choice, Boolean> take) {
    TableSource source = sheet.source();
    CheckBox box = new CheckBox(isOneWorkbook ? source.sheet().orElseThrow() : source.place());
    box.setMnemonicParsing(false);
    box.setAccessibleText("Import " + source.place());
    box.setSelected(sheet.isTaken());
    box.selectedProperty().subscribe((_, isTaken) -> take.accept(sheet, isTaken));
    return box;
  }
}
