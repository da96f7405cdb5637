package org.indicatorworkbench.ui.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.work.importing.ChosenFiles.Unusable;
import org.indicatorworkbench.work.importing.ImportPlan;
import org.indicatorworkbench.work.importing.PlannedFile;

/**
 * A line a file or sheet: its name, what it was recognised as, how it was read, what was not used.
 */
final class FilesRead {
  /** More than these are scrolled, so that room is left for what would change. */
  private static final int MOST_LINES = 6;

  private FilesRead() {}

  static Node of(ImportPlan plan, List<Unusable> notUsed) {
    VBox lines = new VBox(4);
    for (PlannedFile file : plan.files()) {
      lines.getChildren().add(line(file));
      file.notes().forEach(note -> lines.getChildren().add(note(note)));
    }
    notUsed.forEach(sheet -> lines.getChildren().add(line(sheet)));
    if (lines.getChildren().size() <= MOST_LINES) {
      return lines;
    }
    ScrollPane some = new ScrollPane(lines);
    some.setFitToWidth(true);
    some.setAccessibleText("What was read");
    some.getStyleClass().add("file-lines");
    return some;
  }

  private static HBox line(Unusable sheet) {
    Label reason = new Label(sheet.reason());
    reason.getStyleClass().add("muted");
    reason.setMinWidth(0);
    HBox line = new HBox(8, reason);
    line.getStyleClass().add("file-line");
    return line;
  }

  private static Label note(String sentence) {
    Label note = new Label(sentence);
    note.setWrapText(true);
    note.getStyleClass().add("file-note");
    return note;
  }

  private static HBox line(PlannedFile file) {
    Label name = new Label(file.source().place());
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label kind = new Label(file.kind().profile());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    kind.getStyleClass().add("chip");
    Label how = new Label(how(file));
    how.getStyleClass().add("muted");
    how.setMinWidth(0);
    HBox line = new HBox(8, name, kind, how);
    line.getStyleClass().add("file-line");
    return line;
  }

  private static String how(PlannedFile file) {
    String titles =
        switch (file.titleRows()) {
          case 0 -> "";
          case 1 -> ", one title row skipped";
          default -> ", %d title rows skipped".formatted(file.titleRows());
        };
    return format(file.source().format()) + titles + notRead(file.notRead());
  }

  private static String format(TableSource.Format format) {
    return switch (format) {
      case TableSource.Text text -> text.encoding() + ", " + text.delimiter();
      case TableSource.Sheet _ -> "Excel";
    };
  }

  private static String notRead(List<String> columns) {
    return columns.isEmpty() ? "" : " · not used: " + String.join(", ", columns);
  }
}
