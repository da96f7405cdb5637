package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.work.catalogue.Spot;

/** What a place between two lines means for something that is dropped there. */
final class DropPlace {
  private DropPlace() {}

  /** The nearest place at which something can be dropped: a section only between sections. */
  static int snapped(List<GridLine> lines, GridLine dragged, int gap) {
    int inside = Math.clamp(gap, 0, lines.size());
    if (dragged instanceof IndicatorLine) {
      boolean isAboveAll = inside == 0 && lines.getFirst() instanceof SectionLine;
      return isAboveAll ? 1 : inside;
    }
    return IntStream.concat(
            IntStream.range(0, lines.size()).filter(at -> lines.get(at) instanceof SectionLine),
            IntStream.of(lines.size()))
        .boxed()
        .min(java.util.Comparator.comparing(at -> Math.abs(at - inside)))
        .orElseThrow();
  }

  /** The section that begins there; empty at the end. */
  static Optional<Section> sectionAt(List<GridLine> lines, int gap) {
    return lines.stream()
        .skip(gap)
        .filter(SectionLine.class::isInstance)
        .flatMap(line -> ((SectionLine) line).heading().section().stream())
        .findFirst();
  }

  /** Where a row goes: on its own level where that is possible, else on that of the row below. */
  static Optional<Spot> of(List<GridLine> lines, IndicatorLine dragged, int gap) {
    Optional<GridLine> above = gap > 0 ? Optional.of(lines.get(gap - 1)) : Optional.empty();
    Optional<IndicatorLine> below =
        gap < lines.size() && lines.get(gap) instanceof IndicatorLine line
            ? Optional.of(line)
            : Optional.empty();
    if (above.orElse(null) instanceof SectionLine heading) {
      return below
          .<Spot>map(line -> new Spot.Before(line.code()))
          .or(() -> heading.heading().section().map(Spot.EndOf::new));
    }
    if (above.orElse(null) instanceof IndicatorLine line) {
      return Optional.of(behind(lines, line, dragged, below));
    }
    return below.map(line -> new Spot.Before(line.code()));
  }

  /** Behind a row, or behind one of those that it is a part of and that end with it. */
  private static Spot behind(
      List<GridLine> lines,
      IndicatorLine above,
      IndicatorLine dragged,
      Optional<IndicatorLine> below) {
    int level = below.map(line -> line.nesting().get().depth()).orElse(0);
    Optional<IndicatorCode> own = dragged.now().indicator().parent();
    List<IndicatorLine> ending =
        Stream.iterate(Optional.of(above), Optional::isPresent, at -> whole(lines, at.get()))
            .map(Optional::get)
            .takeWhile(line -> line.nesting().get().depth() >= level)
            .toList();
    return ending.stream()
        .filter(line -> line.now().indicator().parent().equals(own))
        .findFirst()
        .<Spot>map(line -> new Spot.After(line.code()))
        .or(() -> below.map(line -> new Spot.Before(line.code())))
        .orElseGet(() -> new Spot.After(ending.getLast().code()));
  }

  private static Optional<IndicatorLine> whole(List<GridLine> lines, IndicatorLine part) {
    Optional<IndicatorCode> parent =
        part.nesting().get().depth() == 0 ? Optional.empty() : part.now().indicator().parent();
    return lines.stream()
        .filter(IndicatorLine.class::isInstance)
        .map(IndicatorLine.class::cast)
        .filter(line -> parent.equals(Optional.of(line.code())))
        .findFirst();
  }
}
