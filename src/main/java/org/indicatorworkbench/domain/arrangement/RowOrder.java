package org.indicatorworkbench.domain.arrangement;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Sort;

/** The order of rows, of words and of ratings. */
final class RowOrder {
  private static final List<Rag> WORST_FIRST =
      List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED);

  private RowOrder() {}

  /** As that sort asks; rows that have nothing to compare come last either way. */
  static Comparator<RowState> of(Sort sort) {
    return switch (sort.by()) {
      case CATALOGUE -> by(sort, RowOrder::catalogue, catalogueOrder());
      case TITLE -> by(sort, row -> Optional.of(row.indicator().title()), words());
      case RATING -> by(sort, RowOrder::rated, worstFirst());
      case VALUE -> by(sort, RowOrder::number, Comparator.<BigDecimal>reverseOrder());
      case CHANGE -> by(sort, Calculation.ON_PREVIOUS);
      case CHANGE_ON_LAST_YEAR -> by(sort, Calculation.ON_LAST_YEAR);
      case PERCENT_ON_PREVIOUS -> by(sort, Calculation.ON_PREVIOUS_PERCENT);
      case PERCENT_ON_LAST_YEAR -> by(sort, Calculation.ON_LAST_YEAR_PERCENT);
      case TO_TARGET -> by(sort, Calculation.TO_TARGET);
      case AVERAGE -> by(sort, Calculation.AVERAGE);
      case MAXIMUM -> by(sort, Calculation.MAXIMUM);
      case MINIMUM -> by(sort, Calculation.MINIMUM);
      case YEAR_TO_DATE -> by(sort, Calculation.YEAR_TO_DATE);
      case ROLLING_12 -> by(sort, Calculation.ROLLING_12);
      case QUARTER -> by(sort, Calculation.QUARTER);
      case RATE -> by(sort, Calculation.RATE);
      case OWN_LAST_YEAR -> by(sort, Calculation.OWN_LAST_YEAR);
      case RANK -> by(sort, once(Calculation.RANK), Comparator.naturalOrder());
      case OWNER -> by(sort, RowOrder::owner, words());
    };
  }

  /** As a dictionary orders them, without regard to case. */
  static Comparator<String> words() {
    Collator collator = Collator.getInstance(Locale.UK);
    collator.setStrength(Collator.SECONDARY);
    return collator::compare;
  }

  static Comparator<Rag> worstFirst() {
    return Comparator.comparing(WORST_FIRST::indexOf);
  }

  /** The largest first. */
  private static Comparator<RowState> by(Sort sort, Calculation calculation) {
    return by(sort, once(calculation), Comparator.<BigDecimal>reverseOrder());
  }

  /** Works a row out once, however often it is compared. */
  private static Function<RowState, Optional<BigDecimal>> once(Calculation calculation) {
    Map<RowState, Optional<BigDecimal>> known = new IdentityHashMap<>();
    return row -> known.computeIfAbsent(row, one -> calculation.of(one).number());
  }

  private static <T> Comparator<RowState> by(
      Sort sort, Function<RowState, Optional<T>> what, Comparator<? super T> order) {
    Comparator<? super T> asked = sort.reversed() ? order.reversed() : order;
    return (one, other) -> {
      Optional<T> first = what.apply(one);
      Optional<T> second = what.apply(other);
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      return asked.compare(first.get(), second.get());
    };
  }

  private static Optional<Indicator> catalogue(RowState row) {
    return Optional.of(row.indicator());
  }

  private static Comparator<Indicator> catalogueOrder() {
    return Comparator.comparing(Indicator::position).thenComparing(Indicator::code);
  }

  private static Optional<Rag> rated(RowState row) {
    return Optional.of(row.rag()).filter(rag -> rag != Rag.NOT_RATED);
  }

  private static Optional<BigDecimal> number(RowState row) {
    return row.at(row.ratedAt()).flatMap(seen -> seen.value().number(row.indicator().unit()));
  }

  private static Optional<String> owner(RowState row) {
    return Optional.of(row.indicator().owner()).filter(owner -> !owner.isEmpty());
  }
}
