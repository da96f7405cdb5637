package org.indicatorworkbench.domain.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.view.ViewWords;

/**
 * A change in words, as a history prints it.
 *
 * @param what the place: "June 2023", "Target", "Owner"
 * @param before what stood there; empty when nothing did
 * @param after what stands there now; empty when it was taken away
 */
public record ChangeWords(String what, String before, String after) {

  /**
   * The words for a change; several where several fields changed.
   *
   * @param indicator the one that the change is about, in whose unit its values are printed
   */
  public static List<ChangeWords> of(Change change, Indicator indicator) {
    return of(change, Optional.of(indicator));
  }

  /**
   * The words for a change; several where several fields changed, none where nothing did.
   *
   * @param indicator the one that the change is about, in whose unit its values are printed; empty
   *     where it is about none, or one that is gone: then numbers are printed as they were given
   */
  public static List<ChangeWords> of(Change change, Optional<Indicator> indicator) {
    return switch (change) {
      case Change.OfObservation of -> observation(of, indicator);
      case Change.OfIndicator of -> CatalogueWords.of(of);
      case Change.OfTarget of ->
          one(
              of.from().map(from -> "Target from " + from.title()).orElse("Target"),
              of.before().map(Target::text),
              of.after().map(Target::text));
      case Change.OfBenchmark of ->
          one(
              of.either().comparator() + ", " + of.either().year(),
              of.before().map(figure -> print(figure, indicator)),
              of.after().map(figure -> print(figure, indicator)));
      case Change.OfPublished of ->
          one(
              "Printed for " + of.period().title(),
              of.before().map(PublishedRating::words),
              of.after().map(PublishedRating::words));
      case Change.OfPopulation of ->
          one(
              PlaceName.of(of),
              of.before().map(ChangeWords::people),
              of.after().map(ChangeWords::people));
      case Change.OfRuling of ->
          one(
              RulingWords.what(of.key()),
              of.before().map(RulingWords::of),
              of.after().map(RulingWords::of));
      case Change.OfCommentary of ->
          one(
              "Commentary for " + of.key().period().title(),
              of.before().map(ChangeWords::print),
              of.after().map(ChangeWords::print));
      case Change.OfView of ->
          one(
              "View “" + of.name() + "”",
              of.before().map(ViewWords::of),
              of.after().map(ViewWords::of));
      case Change.OfSetting of -> one(of.setting().key(), of.before(), of.after());
    };
  }

  private static List<ChangeWords> one(
      String what, Optional<String> before, Optional<String> after) {
    return List.of(new ChangeWords(what, before.orElse(""), after.orElse("")));
  }

  private static List<ChangeWords> observation(
      Change.OfObservation change, Optional<Indicator> indicator) {
    String title = change.period().title();
    Optional<String> before = change.before().map(seen -> print(seen, indicator));
    Optional<String> after = change.after().map(seen -> print(seen, indicator));
    if (!before.equals(after)) {
      return one(title, before, after);
    }
    return Stream.of(
            remark(change, title + ", note", Observation::note),
            remark(change, title + ", owner", Observation::owner),
            remark(change, title + ", due", Observation::due),
            remark(change, title + ", source", Observation::source))
        .filter(words -> !words.before().equals(words.after()))
        .toList();
  }

  private static ChangeWords remark(
      Change.OfObservation change, String what, Function<Observation, String> field) {
    return new ChangeWords(
        what, change.before().map(field).orElse(""), change.after().map(field).orElse(""));
  }

  private static String print(Observation seen, Optional<Indicator> indicator) {
    String value =
        indicator
            .filter(_ -> !(seen.value() instanceof Value.Special))
            .map(known -> ValuePrinter.print(seen.value(), known))
            .orElseGet(() -> ValuePrinter.editable(seen.value()));
    String parts =
        indicator.isPresent() && seen.value() instanceof Value.Ratio ratio
            ? " (" + ValuePrinter.editable(ratio) + ")"
            : "";
    String firmness = seen.status() == Status.ACTUAL ? "" : ", " + seen.status().key();
    return value + parts + firmness;
  }

  private static String print(Benchmark benchmark, Optional<Indicator> indicator) {
    return indicator
        .map(Indicator::unit)
        .map(unit -> unit.print(benchmark.value(), Math.max(0, benchmark.value().scale())))
        .orElseGet(() -> benchmark.value().toPlainString());
  }

  private static String people(long people) {
    return Unit.NUMBER.print(BigDecimal.valueOf(people), 0);
  }

  private static String print(Commentary commentary) {
    return "“" + commentary.text() + "” (" + commentary.state().key() + ")";
  }
}
