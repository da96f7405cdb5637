package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.export.pptx.PlannedSlide.Cover;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Report;

/** Draws the first slide: whose report it is, of when, and how many rows have which rating. */
final class CoverPainter {
  private static final TextStyle TITLE = new TextStyle(36, true);
  private static final TextStyle LONG_TITLE = new TextStyle(24, true);
  private static final TextStyle SUBTITLE = new TextStyle(18, false);
  private static final TextStyle SENTENCE = new TextStyle(16, false);
  private static final TextStyle COUNT = new TextStyle(36, true);
  private static final TextStyle WORD = new TextStyle(14, true);
  private static final Color PALE = new Color(0xD6E4EF);

  private static final int MOST_LINES = 3;
  private static final double TILES_TOP = 366;
  private static final double TILE_HEIGHT = 96;
  private static final double TILE_GAP = 16;
  private static final double RULE_TOP = TILES_TOP + TILE_HEIGHT + 16;
  private static final double RULE_HEIGHT = 30;
  private static final double SENTENCE_TOP = DeckLook.COVER_BAND + 28;

  private final XSLFSlide slide;

  CoverPainter(XSLFSlide slide) {
    this.slide = slide;
  }

  void paint(Cover cover) {
    Report report = cover.report();
    boolean isShort = TITLE.lines(cover.title(), Look.CONTENT_WIDTH).size() <= MOST_LINES;
    TextStyle style = isShort ? TITLE : LONG_TITLE;
    String title = style.cut(cover.title(), Look.CONTENT_WIDTH, MOST_LINES);
    double titleHeight = style.height(title, Look.CONTENT_WIDTH);
    String subtitle = SUBTITLE.cut(Clean.text(report.subtitle()), Look.CONTENT_WIDTH, 2);
    double subtitleHeight = SUBTITLE.height(subtitle, Look.CONTENT_WIDTH);
    double subtitleTop = DeckLook.COVER_BAND - Look.MARGIN - subtitleHeight;
    SlidePainter painter = new SlidePainter(slide);
    painter.title(title, style, Look.WHITE, area(subtitleTop - 12 - titleHeight, titleHeight));
    XSLFTextShape under = slide.getPlaceholder(1);
    SlidePainter.place(under, area(subtitleTop, subtitleHeight));
    Ink.prepare(under);
    Ink.write(SlidePainter.aligned(under, TextAlign.LEFT), subtitle, SUBTITLE, PALE);
    String headline = SENTENCE.cut(Clean.text(report.headline()), Look.CONTENT_WIDTH, 2);
    painter.text(
        headline,
        SENTENCE,
        Look.INK,
        area(SENTENCE_TOP, SENTENCE.height(headline, Look.CONTENT_WIDTH)));
    if (!report.sections().isEmpty()) {
      tiles(report);
    }
    report.notes().stream()
        .limit(1)
        .map(note -> Look.BODY.cut(note.sentences().getFirst(), Look.CONTENT_WIDTH, 2))
        .forEach(rule -> painter.text(rule, Look.BODY, Look.MUTED, area(RULE_TOP, RULE_HEIGHT)));
  }

  private static Rectangle2D area(double top, double height) {
    return new Rectangle2D.Double(Look.MARGIN, top, Look.CONTENT_WIDTH, height);
  }

  private void tiles(Report report) {
    Rag[] all = Rag.values();
    double width = (Look.CONTENT_WIDTH - TILE_GAP * (all.length - 1)) / all.length;
    for (int at = 0; at < all.length; at++) {
      double left = Look.MARGIN + at * (width + TILE_GAP);
      tile(
          all[at],
          report.tally().of(all[at]),
          new Rectangle2D.Double(left, TILES_TOP, width, TILE_HEIGHT));
    }
  }

  private void tile(Rag rag, int count, Rectangle2D area) {
    XSLFAutoShape tile = slide.createAutoShape();
    tile.setShapeType(ShapeType.RECT);
    tile.setAnchor(area);
    tile.setFillColor(Look.tint(rag));
    tile.setLineColor(null);
    tile.clearText();
    tile.setInsets(new Insets2D(8, 16, 8, 16));
    tile.setTextAutofit(TextAutofit.NONE);
    tile.setVerticalAlignment(VerticalAlignment.MIDDLE);
    Color ink = Look.ink(rag);
    Ink.write(SlidePainter.aligned(tile, TextAlign.LEFT), String.valueOf(count), COUNT, ink);
    String word = new Cell.Rating(rag, "").text();
    Ink.write(SlidePainter.aligned(tile, TextAlign.LEFT), word, WORD, ink);
  }
}
