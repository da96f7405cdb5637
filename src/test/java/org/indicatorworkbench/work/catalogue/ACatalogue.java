package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A small catalogue for tests, one indicator after another. */
public final class ACatalogue {
  private final List<Change> changes = new ArrayList<>();
  private int last;

  /** Two sections; V2 has the parts V2a and V2b, and V2a the part V2x. */
  public static Workspace small() {
    return new ACatalogue()
        .with("Visits", "V1", "")
        .with("Visits", "V2", "")
        .with("Visits", "V2a", "V2")
        .with("Visits", "V2x", "V2a")
        .with("Visits", "V2b", "V2")
        .with("Visits", "V3", "")
        .with("Health", "H1", "")
        .with("Health", "H2", "")
        .made();
  }

  /** An indicator in the position after the last. */
  public ACatalogue with(String section, String code, String parent) {
    last++;
    Indicator made =
        AnIndicator.thatIs(Polarity.HIGHER)
            .indicator(code)
            .draft()
            .position(last)
            .section(new Section(section))
            .parent(parent.isEmpty() ? Optional.empty() : Optional.of(new IndicatorCode(parent)))
            .made();
    changes.add(new Change.OfIndicator(made.code(), Optional.empty(), Optional.of(made)));
    return this;
  }

  public ACatalogue value(String code, String period, String text) {
    IndicatorCode known = new IndicatorCode(code);
    changes.add(
        new Change.OfObservation(
            known,
            AnIndicator.period(period),
            Optional.empty(),
            Optional.of(
                ValueReader.read(text, org.indicatorworkbench.domain.indicator.Unit.PERCENTAGE))));
    return this;
  }

  public ACatalogue change(Change change) {
    changes.add(change);
    return this;
  }

  public Workspace made() {
    return Workspace.EMPTY.with(new ChangeSet("Make", changes));
  }

  static IndicatorCode code(String text) {
    return new IndicatorCode(text);
  }

  static List<IndicatorCode> codes(String... texts) {
    return java.util.stream.Stream.of(texts).map(IndicatorCode::new).toList();
  }

  /** The catalogue as "Visits: V1 V2 .V2a; Health: H1", a point for each step of depth. */
  static String told(Workspace contents) {
    StringBuilder told = new StringBuilder();
    for (Section section : contents.sections()) {
      told.append(told.isEmpty() ? "" : "; ").append(section.name()).append(':');
      org.indicatorworkbench.domain.indicator.Outline.of(
              contents.inOrder().stream()
                  .map(entry -> entry.indicator())
                  .filter(one -> one.section().equals(section))
                  .toList())
          .forEach(
              line -> told.append(' ').append(".".repeat(line.depth())).append(line.item().code()));
    }
    return told.toString();
  }

  /** What stands in catalogue order, whatever it is a part of. */
  static String order(Workspace contents) {
    return String.join(
        " ", contents.inOrder().stream().map(entry -> entry.indicator().code().text()).toList());
  }
}
