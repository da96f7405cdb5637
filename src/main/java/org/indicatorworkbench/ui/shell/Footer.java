package org.indicatorworkbench.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.exporting.ExportModel;
import org.indicatorworkbench.ui.view.ViewModel;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.RunningWork;

/** The foot of the window: counts, running work, and whether everything is on the disk. */
final class Footer extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final HBox counts = new HBox();
  private final Label saved = new Label();

  /**
   * @param findings which says how many there are, and shows them
   */
  Footer(
      OpenWorkbook open,
      ViewModel views,
      Button findings,
      RunningWork running,
      ExportModel export) {
    getStyleClass().add("footer");
    counts.getStyleClass().add("counts");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label written = new Label();
    written.textProperty().bind(export.doneProperty().map(done -> done.orElse("")));
    written.setMinWidth(0);
    getChildren().setAll(counts, findings, gap, written, new RunningWorkView(running), saved);
    views.rows().addListener((ListChangeListener<RowState>) change -> count(views));
    views.appliedProperty().subscribe(_ -> count(views));
    open.savedAtProperty().addListener(seen -> tellSaved(open));
    tellSaved(open);
  }

  /** Counts what is shown, and says so where that is not all. */
  private void count(ViewModel views) {
    List<RowState> shown = views.shownRows();
    int all = views.rows().size();
    Tally tally = Tally.of(shown.stream().map(RowState::rag));
    List<Label> labels = new ArrayList<>();
    if (shown.size() < all) {
      labels.add(new Label("%d of %d shown:".formatted(shown.size(), all)));
    }
    List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED)
        .forEach(rag -> labels.add(label(rag, tally.of(rag))));
    counts.getChildren().setAll(labels);
  }

  private static Label label(Rag rag, int count) {
    String words = count + " " + rag.word().toLowerCase(Locale.ROOT);
    Label label = new Label(rag.shape().isEmpty() ? words : rag.shape() + " " + words);
    label
        .getStyleClass()
        .addAll("rag-count", rag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    label.setAccessibleText(words);
    return label;
  }

  private void tellSaved(OpenWorkbook open) {
    if (!open.canEdit()) {
      saved.setText(open.heldBy().map(who -> "Read only: " + who + " has it").orElse("Read only"));
    } else {
      saved.setText(
          open.savedAtProperty().get().map(at -> "Saved " + TIME.format(at)).orElse("All saved"));
    }
  }
}
