package org.indicatorworkbench.ui.judging;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.Assessment.Decision;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.judging.Overriding;

/** An override while it is written. To be used on the toolkit's thread. */
public final class OverrideModel {
  private final OpenWorkbook open;
  private final RowState row;
  private final ObjectProperty<Rag> rag;
  private final StringProperty reason;
  private final StringProperty author;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param row whose rating in the period at which it is judged is meant
   */
  public OverrideModel(OpenWorkbook open, RowState row) {
    this.open = open;
    this.row = row;
    Optional<Decision> made = row.assessment().decision();
    rag = new SimpleObjectProperty<>(made.map(Decision::rag).orElse(row.rag()));
    reason = new SimpleStringProperty(made.map(Decision::reason).orElse(""));
    reason.addListener(_ -> problem.set(""));
    author = new SimpleStringProperty(made.map(Decision::author).orElseGet(open::user));
  }

  RowState row() {
    return row;
  }

  boolean canEdit() {
    return open.canEdit();
  }

  /** Whether something was decided before, which can be taken back. */
  boolean isDecided() {
    return row.assessment().decision().isPresent();
  }

  /** The rating to be in force. */
  ObjectProperty<Rag> ragProperty() {
    return rag;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  StringProperty authorProperty() {
    return author;
  }

  /** What stands in the way of saving, in a sentence; empty while nothing does. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The rating as every paper will print it. */
  StringBinding printed() {
    return Bindings.createStringBinding(
        () -> {
          String given = reason.get().isBlank() ? "reason" : reason.get();
          Decision decided = new Decision(rag.get(), given, author.get());
          return row.assessment().with(Optional.of(decided)).words();
        },
        rag,
        reason,
        author);
  }

  /**
   * Decides it, as one step.
   *
   * @return completes with whether the form can be closed
   */
  CompletionStage<Boolean> save() {
    problem.set("");
    try {
      if (rag.get() == row.assessment().computed()) {
        throw new Unreadable(
            "%s is what is computed; choose another rating"
                .formatted(row.assessment().computed().word()));
      }
      Ruling.Override decided = new Ruling.Override(rag.get(), reason.get(), author.get());
      return open.step(contents -> Overriding.put(contents, key(), decided));
    } catch (Unreadable unreadable) {
      String words = unreadable.getMessage();
      problem.set(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
      return CompletableFuture.completedFuture(false);
    }
  }

  /** Lets the computed rating be in force again, as one step. */
  CompletionStage<Boolean> takeBack() {
    return open.step(contents -> Overriding.takeBack(contents, key()));
  }

  Assessment assessment() {
    return row.assessment();
  }

  private RulingKey.OfRating key() {
    return new RulingKey.OfRating(row.code(), row.ratedAt());
  }
}
