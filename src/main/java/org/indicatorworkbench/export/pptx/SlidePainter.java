package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.indicatorworkbench.export.pptx.PlannedSlide.Content;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws a planned slide. What is drawn first is also read out first. */
final class SlidePainter {
  private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

  private final XSLFSlide slide;

  SlidePainter(XSLFSlide slide) {
    this.slide = slide;
  }

  void paint(Content content, int number) {
    Frame frame = content.frame();
    title(
        frame.title(),
        frame.titleStyle(),
        Look.NAVY,
        new Rectangle2D.Double(
            Look.MARGIN, Frame.TITLE_TOP, Look.CONTENT_WIDTH, frame.titleHeight()));
    text(
        frame.subtitle(),
        Look.BODY,
        Look.MUTED,
        new Rectangle2D.Double(
            Look.MARGIN, frame.subtitleTop(), Look.CONTENT_WIDTH, frame.subtitleHeight()));
    content.slice().ifPresent(slice -> new TablePainter(slide, slice, frame.top()).paint());
    prose(content);
    if (!frame.foot().isEmpty()) {
      text(
          frame.foot(),
          Look.BODY,
          Look.MUTED,
          new Rectangle2D.Double(
              Look.MARGIN, frame.footTop(), frame.footWidth(), frame.footHeight()));
    }
    number(number);
  }

  void title(String words, TextStyle style, Color color, Rectangle2D area) {
    XSLFTextShape title = slide.getPlaceholder(0);
    place(title, area);
    Ink.prepare(title);
    Ink.write(aligned(title, TextAlign.LEFT), words, style, color);
  }

  /** Gives a placeholder a place of its own; without one POI would move the layout's. */
  static void place(XSLFTextShape placeholder, Rectangle2D area) {
    CTShapeProperties own = ((CTShape) placeholder.getXmlObject()).getSpPr();
    if (!own.isSetXfrm()) {
      own.addNewXfrm();
    }
    placeholder.setAnchor(area);
  }

  XSLFTextShape text(String words, TextStyle style, Color color, Rectangle2D area) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(area);
    Ink.prepare(box);
    Ink.write(aligned(box, TextAlign.LEFT), words, style, color);
    return box;
  }

  static XSLFTextParagraph aligned(XSLFTextShape shape, TextAlign align) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(align);
    return paragraph;
  }

  private void prose(Content content) {
    Prose prose = content.spread().prose();
    double left = Look.MARGIN;
    for (List<Block> column : content.spread().columns()) {
      XSLFTextBox box = slide.createTextBox();
      double height = new Flow(prose).height(column);
      box.setAnchor(new Rectangle2D.Double(left, content.proseTop(), Flow.WIDTH, height));
      Ink.prepare(box);
      column.forEach(block -> write(box, block, prose, block == column.getFirst()));
      left += Flow.WIDTH + Flow.GUTTER;
    }
  }

  private static void write(XSLFTextBox box, Block block, Prose prose, boolean first) {
    XSLFTextParagraph paragraph = aligned(box, TextAlign.LEFT);
    paragraph.setSpaceBefore(first ? 0.0 : -block.before());
    if (!block.lead().isEmpty()) {
      Ink.write(paragraph, block.lead() + " ", prose.bold(), Look.INK);
    }
    Ink.write(paragraph, block.text(), prose.plain(), Look.INK);
  }

  private void number(int number) {
    XSLFTextBox box = slide.createTextBox();
    box.setPlaceholder(Placeholder.SLIDE_NUMBER);
    double height = Look.BODY.lineHeight("");
    box.setAnchor(
        new Rectangle2D.Double(
            Look.PAGE_WIDTH - Look.MARGIN - Frame.NUMBER_WIDTH,
            Frame.FOOT_BOTTOM - height,
            Frame.NUMBER_WIDTH,
            height));
    Ink.prepare(box);
    XSLFTextParagraph paragraph = aligned(box, TextAlign.RIGHT);
    CTTextField field = paragraph.getXmlObject().addNewFld();
    field.setId(NUMBER_FIELD);
    field.setType("slidenum");
    field.setT(String.valueOf(number));
    field.addNewRPr().setLang(Ink.LANGUAGE);
    field.getRPr().setSz((int) (Look.BODY.size() * 100));
    field.getRPr().addNewSolidFill().addNewSrgbClr().setVal(rgb(Look.MUTED));
  }

  private static byte[] rgb(Color color) {
    return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
  }
}
