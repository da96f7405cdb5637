package org.indicatorworkbench.ui.inspector;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.trend.spc.LazySpc;
import org.indicatorworkbench.domain.trend.spc.SpcPoint;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.control.SheetFoot;

/** Asks from when and why the limits of a row are computed anew, and shows what would be said. */
public final class RebaseView extends VBox {
  private final RowState row;
  private final NavigableMap<Period, Ruling.Rebase> rebases;
  private final String user;
  private final ChoiceBox<Period> from = new ChoiceBox<>();
  private final TextField reason = new TextField();
  private final Label preview = new Label();
  private final Label problem = new Label();

  /**
   * @param rebases what was decided before
   * @param offered the period that is chosen at first
   * @param user who decides
   * @param take what is done with the decision
   * @param leave closes this view
   */
  public RebaseView(
      RowState row,
      NavigableMap<Period, Ruling.Rebase> rebases,
      Period offered,
      String user,
      BiConsumer<Period, Ruling.Rebase> take,
      Runnable leave) {
    this.row = row;
    this.rebases = rebases;
    this.user = user;
    String title = "New limits of " + row.code();
    getStyleClass().addAll("sheet", "name-view");
    setAccessibleText(title);
    Label head = new Label(title);
    head.getStyleClass().add("sheet-title");
    VBox top = new VBox(head, muted(row.indicator().title()));
    top.getStyleClass().add("sheet-head");
    from.getItems().setAll(row.spc().points().stream().map(SpcPoint::period).toList().reversed());
    from.setConverter(new PeriodTitles());
    from.setValue(from.getItems().contains(offered) ? offered : from.getItems().getFirst());
    from.setMaxWidth(Double.MAX_VALUE);
    from.setId("rebase-from");
    reason.setId("rebase-reason");
    preview.setId("rebase-preview");
    problem.setId("rebase-problem");
    problem.getStyleClass().add("failure");
    preview.setWrapText(true);
    preview.setMinHeight(USE_PREF_SIZE);
    VBox body =
        new VBox(
            6,
            labelled("First period with new limits", from),
            from,
            labelled("Reason", reason),
            reason,
            problem,
            muted(
                "What changed about the process, such as a new team or rule; it is shown with the"
                    + " limits."),
            preview);
    body.getStyleClass().add("sheet-words");
    from.valueProperty().subscribe(_ -> show());
    reason.textProperty().subscribe(_ -> show());
    Command save =
        Command.of(
            "Compute anew",
            "Earlier limits stay; from that period on there are new ones",
            () -> decide(take, leave));
    getChildren().setAll(top, body, SheetFoot.of("by " + user, leave, "Cancel", save));
    SheetFoot.leaveOnEscape(this, leave);
  }

  /** The focus goes to what has to be typed. */
  @Override
  public void requestFocus() {
    reason.requestFocus();
  }

  private void show() {
    tell("");
    NavigableMap<Period, Ruling.Rebase> then = new TreeMap<>(rebases);
    String why = reason.getText().isBlank() ? "(reason)" : reason.getText();
    then.put(from.getValue(), new Ruling.Rebase(why, user));
    Subject subject = new Subject(row.indicator(), row.series(), row.target(), row.ratedAt());
    preview.setText("Then: " + new LazySpc(subject, then).get().why() + ".");
  }

  private void decide(BiConsumer<Period, Ruling.Rebase> take, Runnable leave) {
    if (reason.getText().isBlank()) {
      tell("Say why: the reason is shown with the limits.");
      reason.requestFocus();
    } else {
      leave.run();
      take.accept(from.getValue(), new Ruling.Rebase(reason.getText(), user));
    }
  }

  private void tell(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
    reason.setAccessibleHelp(words);
  }

  private static Label labelled(String name, javafx.scene.Node field) {
    Label label = new Label(name);
    label.setLabelFor(Named.named(name, field));
    return label;
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static final class PeriodTitles extends StringConverter<Period> {
    @Override
    public String toString(Period period) {
      return period == null ? "" : period.title();
    }

    @Override
    public Period fromString(String title) {
      throw new UnsupportedOperationException("a choice is not typed");
    }
  }
}
