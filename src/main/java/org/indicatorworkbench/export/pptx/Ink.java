package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import java.text.Bidi;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Sets text. */
final class Ink {
  static final String LANGUAGE = "en-GB";

  private Ink() {}

  /** Adds a run to a paragraph; the typeface is the theme's. */
  static void write(XSLFTextParagraph paragraph, String text, TextStyle style, Color color) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontSize(style.size());
    run.setBold(style.bold());
    run.setFontColor(color);
    language(run);
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      boolean leftToRight =
          new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
      paragraph.getXmlObject().getPPr().setRtl(!leftToRight);
    }
  }

  /** Keeps an empty paragraph from being as tall as the theme's text. */
  static void empty(XSLFTextParagraph paragraph, TextStyle style) {
    paragraph.getXmlObject().addNewEndParaRPr().setSz((int) (style.size() * 100));
  }

  private static void language(XSLFTextRun run) {
    CTTextCharacterProperties properties = run.getRPr(true);
    properties.setLang(LANGUAGE);
  }

  /** Empties a text shape that is to hold text exactly where it stands. */
  static void prepare(XSLFTextShape shape) {
    shape.clearText();
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
  }
}
