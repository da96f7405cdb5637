package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Report;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A written deck, read back, and what has to hold on every slide of every deck. */
record DeckReading(XMLSlideShow deck) {
  private static final Rectangle2D PAGE = new Rectangle2D.Double(-0.1, -0.1, 960.2, 540.2);

  static DeckReading of(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PptxWriter().write(report, out, Progress.UNWATCHED);
    return new DeckReading(new XMLSlideShow(new ByteArrayInputStream(out.toByteArray())));
  }

  List<XSLFSlide> slides() {
    return deck.getSlides();
  }

  static String title(XSLFSlide slide) {
    return slide.getPlaceholder(0).getText();
  }

  List<String> titles() {
    return slides().stream().map(DeckReading::title).toList();
  }

  List<XSLFTable> tables() {
    return slides().stream().flatMap(slide -> tables(slide).stream()).toList();
  }

  static List<XSLFTable> tables(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTable.class::isInstance)
        .map(XSLFTable.class::cast)
        .toList();
  }

  static List<XSLFGroupShape> trends(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFGroupShape.class::isInstance)
        .map(XSLFGroupShape.class::cast)
        .toList();
  }

  static List<List<String>> texts(XSLFTable table) {
    return table.getRows().stream()
        .map(row -> row.getCells().stream().map(XSLFTableCell::getText).toList())
        .toList();
  }

  static String description(XSLFTable table) {
    CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
    return frame.getNvGraphicFramePr().getCNvPr().getDescr();
  }

  static List<XSLFTextShape> boxes(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .toList();
  }

  static String text(XSLFSlide slide) {
    return String.join("\n", boxes(slide).stream().map(XSLFTextShape::getText).toList());
  }

  /** The rules that no deck may break, whatever is in it. */
  void assertSound() {
    Set<String> titles = new HashSet<>();
    for (XSLFSlide slide : slides()) {
      XSLFTextShape first = (XSLFTextShape) slide.getShapes().getFirst();
      Placeholder placeholder = first.getTextType();
      assertTrue(
          placeholder == Placeholder.TITLE || placeholder == Placeholder.CENTERED_TITLE,
          () -> "the title comes first, not a " + placeholder);
      assertTrue(titles.add(title(slide)), () -> "twice: " + title(slide));
      slide.getShapes().forEach(shape -> assertInside(slide, shape));
      boxes(slide).forEach(DeckReading::assertReadable);
      tables(slide).forEach(DeckReading::assertSound);
      assertNothingOverlaps(slide);
    }
  }

  private static void assertInside(XSLFSlide slide, XSLFShape shape) {
    Rectangle2D anchor = shape.getAnchor();
    assertTrue(
        PAGE.contains(anchor) || anchor.isEmpty() && PAGE.contains(anchor.getX(), anchor.getY()),
        () -> title(slide) + ": outside the page " + shape.getShapeName() + " " + anchor);
  }

  private static void assertReadable(XSLFTextShape shape) {
    shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .forEach(
            run -> assertTrue(run.getFontSize() >= 12, () -> "too small: " + run.getRawText()));
  }

  private static void assertSound(XSLFTable table) {
    assertTrue(table.getCTTable().getTblPr().getFirstRow());
    assertFalse(description(table).isBlank());
    double sum = 0;
    for (XSLFTableRow row : table.getRows()) {
      sum += row.getHeight();
      List<XSLFTableCell> cells = row.getCells();
      for (int column = 0; column < cells.size(); column++) {
        assertReadable(cells.get(column));
        assertFits(cells.get(column), table.getColumnWidth(column), row.getHeight());
      }
    }
    assertTrue(table.getAnchor().getY() + sum <= 540, "the table runs off the page");
    assertEquals(table.getAnchor().getHeight(), sum, 0.5);
  }

  private static void assertFits(XSLFTableCell cell, double width, double height) {
    boolean bold =
        cell.getTextParagraphs().stream()
            .flatMap(paragraph -> paragraph.getTextRuns().stream())
            .anyMatch(run -> run.isBold());
    TextStyle style = new TextStyle(12, bold);
    CTTableCellProperties margins = ((CTTableCell) cell.getXmlObject()).getTcPr();
    double room = width - points(margins.getMarL()) - points(margins.getMarR());
    double needed = points(margins.getMarT()) + points(margins.getMarB());
    for (String line : cell.getText().split("\n")) {
      needed += style.height(line, room + 0.01);
    }
    double taken = needed;
    assertTrue(taken <= height + 0.1, () -> "overflows: " + cell.getText());
  }

  private static double points(Object units) {
    return Units.toPoints(((Number) units).longValue());
  }

  private static void assertNothingOverlaps(XSLFSlide slide) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      if (!(shape instanceof XSLFGroupShape)) {
        Rectangle2D anchor = shape.getAnchor();
        taken.forEach(
            other ->
                assertFalse(
                    other.intersects(anchor),
                    () -> title(slide) + ": overlaps " + other + " and " + anchor));
        taken.add(anchor);
      }
    }
  }
}
