package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.export.pptx.PlannedSlide.Content;
import org.indicatorworkbench.report.Note;
import org.indicatorworkbench.report.Report;
import org.indicatorworkbench.report.ReportSection;

/** Plans every slide of a deck, so that each can say which of how many it is. */
final class DeckPlan {
  private static final String NOTES = "How to read these pages";

  private DeckPlan() {}

  static List<PlannedSlide> of(Report report) {
    Titles titles = new Titles();
    String subtitle = report.title() + " · " + report.subtitle();
    List<PlannedSlide> slides = new ArrayList<>();
    slides.add(new PlannedSlide.Cover(titles.unique(report.title(), ""), report));
    slides.addAll(new SectionPlan(report.overview(), subtitle, titles).slides());
    for (ReportSection section : report.sections()) {
      slides.addAll(new SectionPlan(section, subtitle, titles).slides());
    }
    slides.addAll(notes(report.notes(), subtitle, titles));
    return slides;
  }

  private static List<PlannedSlide> notes(List<Note> notes, String subtitle, Titles titles) {
    if (notes.isEmpty()) {
      return List.of();
    }
    double room = Frame.of(NOTES, subtitle, "").height();
    return Flow.slides(notes.stream().map(Block::of).toList(), room).stream()
        .<PlannedSlide>map(
            spread ->
                new Content(
                    Frame.of(titles.unique(NOTES, ""), subtitle, ""), Optional.empty(), spread))
        .toList();
  }
}
