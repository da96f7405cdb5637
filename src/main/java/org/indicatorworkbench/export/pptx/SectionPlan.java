package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.export.pptx.PlannedSlide.Content;
import org.indicatorworkbench.report.Narrative;
import org.indicatorworkbench.report.ReportSection;
import org.indicatorworkbench.report.Table;

/** Plans the slides of one section: its tables, then what is said about them. */
final class SectionPlan {
  /** How tall a row is at least, the airiest first. */
  private static final List<Double> DENSITIES = List.of(34.0, 30.0, 26.0);

  private static final String LONGEST_NUMBER = " (100 of 100)";

  private final ReportSection section;
  private final String subtitle;
  private final Titles titles;
  private final List<Narrative> waiting;

  SectionPlan(ReportSection section, String subtitle, Titles titles) {
    this.section = section;
    this.subtitle = subtitle;
    this.titles = titles;
    this.waiting = new ArrayList<>(section.narratives());
  }

  /** A slice with what stands beneath it, before the number of slides is known. */
  private record Draft(TableSlice slice, Spread beneath) {}

  List<PlannedSlide> slides() {
    List<Draft> drafts = new ArrayList<>();
    section.tables().forEach(table -> drafts.addAll(drafts(table)));
    List<PlannedSlide> slides = new ArrayList<>();
    for (int at = 0; at < drafts.size(); at++) {
      Draft draft = drafts.get(at);
      String words = at == 0 ? section.title() : section.heading();
      Frame frame = frame(words, number(at, drafts.size()), draft.slice().foot());
      slides.add(new Content(frame, Optional.of(draft.slice()), draft.beneath()));
    }
    slides.addAll(commentary());
    return slides;
  }

  private static String number(int at, int of) {
    return of == 1 ? "" : " (" + (at + 1) + " of " + of + ")";
  }

  private Frame frame(String words, String number, String foot) {
    return Frame.of(titles.unique(words, number), subtitle, foot);
  }

  /** As airy as can be without a slide more, but denser where more commentary then fits. */
  private List<Draft> drafts(Table table) {
    double room =
        Frame.of(section.title() + LONGEST_NUMBER, subtitle, TableCut.longestFoot(table)).height();
    int fewest = TableCut.slices(table, room, DENSITIES.getLast()).size();
    List<Draft> best = List.of();
    List<Narrative> left = List.of();
    for (double density : DENSITIES) {
      List<TableSlice> slices = TableCut.slices(table, room, density);
      List<Narrative> still = new ArrayList<>(waiting);
      if (slices.size() == fewest) {
        List<Draft> tried =
            slices.stream()
                .map(slice -> new Draft(slice, beneath(still, room - slice.height())))
                .toList();
        if (best.isEmpty() || still.size() < left.size()) {
          best = tried;
          left = still;
        }
      }
    }
    waiting.clear();
    waiting.addAll(left);
    return best;
  }

  /** As many narratives as fit under a slice, taken from those that wait. */
  private static Spread beneath(List<Narrative> still, double room) {
    Flow flow = new Flow(Prose.NORMAL);
    for (int count = still.size(); count > 0; count--) {
      Optional<Spread> fitting = flow.pair(blocks(still.subList(0, count)), room - Content.GAP);
      if (fitting.isPresent()) {
        still.subList(0, count).clear();
        return fitting.get();
      }
    }
    return Spread.NONE;
  }

  private static List<Block> blocks(List<Narrative> narratives) {
    return narratives.stream().flatMap(narrative -> Block.of(narrative).stream()).toList();
  }

  private List<PlannedSlide> commentary() {
    if (waiting.isEmpty()) {
      return List.of();
    }
    String title = section.heading() + ": commentary";
    double room = Frame.of(title + LONGEST_NUMBER, subtitle, "").height();
    List<Spread> pages = Flow.slides(blocks(waiting), room);
    List<PlannedSlide> slides = new ArrayList<>();
    for (int at = 0; at < pages.size(); at++) {
      Frame frame = frame(title, number(at, pages.size()), "");
      slides.add(new Content(frame, Optional.empty(), pages.get(at)));
    }
    return slides;
  }
}
