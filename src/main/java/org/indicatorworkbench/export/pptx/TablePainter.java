package org.indicatorworkbench.export.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws a slice of a table as a native table, with the trends over their cells. */
final class TablePainter {
  private static final String NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
  private static final double HAIRLINE = 0.75;
  private static final double TREND_INSET = 7;
  private static final double TALLEST_TREND = 34;

  private final XSLFSlide slide;
  private final TableSlice slice;
  private final double top;

  TablePainter(XSLFSlide slide, TableSlice slice, double top) {
    this.slide = slide;
    this.slice = slice;
    this.top = top;
  }

  void paint() {
    XSLFTable table = slide.createTable(slice.lines().size() + 1, slice.columns().size());
    table.setAnchor(new Rectangle2D.Double(Look.MARGIN, top, slice.width(), slice.height()));
    describe(table);
    for (int column = 0; column < slice.columns().size(); column++) {
      table.setColumnWidth(column, slice.widths().get(column));
    }
    table.setRowHeight(0, slice.headerHeight());
    for (int column = 0; column < slice.columns().size(); column++) {
      paint(table.getCell(0, column), column, slice.headings().get(column), CellLook.HEADER);
    }
    for (int row = 0; row < slice.lines().size(); row++) {
      table.setRowHeight(row + 1, slice.lines().get(row).height());
      paint(table, row);
    }
    paintTrends();
  }

  private void describe(XSLFTable table) {
    CTTableProperties properties = table.getCTTable().getTblPr();
    properties.setFirstRow(true);
    properties.setBandRow(false);
    properties.setTableStyleId(NO_STYLE);
    CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
    frame.getNvGraphicFramePr().getCNvPr().setDescr(slice.description());
  }

  private void paint(XSLFTable table, int row) {
    TableSlice.Line line = slice.lines().get(row);
    for (int column = 0; column < line.cells().size(); column++) {
      CellLook look = CellLook.of(slice.columns().get(column), line.cells().get(column));
      XSLFTableCell cell = table.getCell(row + 1, column);
      paint(cell, column, line.texts().get(column), look);
      cell.setLeftInset(CellLook.left(slice.columns().get(column), line.cells().get(column)));
      cell.setBorderWidth(BorderEdge.bottom, HAIRLINE);
      cell.setBorderColor(BorderEdge.bottom, Look.GRID);
    }
  }

  private void paint(XSLFTableCell cell, int column, String text, CellLook look) {
    cell.setLeftInset(CellLook.left(slice.columns().get(column)));
    cell.setRightInset(CellLook.SIDE);
    cell.setTopInset(CellLook.TOP);
    cell.setBottomInset(CellLook.TOP);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    look.ground().ifPresent(cell::setFillColor);
    boolean right = slice.columns().get(column).kind().isRightAligned();
    for (String line : text.split("\n")) {
      XSLFTextParagraph paragraph = cell.addNewTextParagraph();
      paragraph.setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
      if (line.isEmpty()) {
        Ink.empty(paragraph, look.style());
      } else {
        Ink.write(paragraph, line, look.style(), look.ink());
      }
    }
  }

  private void paintTrends() {
    double left = Look.MARGIN;
    for (int column = 0; column < slice.columns().size(); column++) {
      double width = slice.widths().get(column);
      if (slice.columns().get(column).kind() == Column.Kind.TREND) {
        paintTrends(column, left, width);
      }
      left += width;
    }
  }

  private void paintTrends(int column, double left, double width) {
    double lineTop = top + slice.headerHeight();
    for (TableSlice.Line line : slice.lines()) {
      if (line.cells().get(column) instanceof Cell.Trend trend) {
        double height = Math.min(line.height(), TALLEST_TREND) - 2 * TREND_INSET;
        double middle = lineTop + line.height() / 2;
        TrendPainter.paint(
            slide,
            trend,
            new Rectangle2D.Double(
                left + CellLook.AFTER_NUMBERS,
                middle - height / 2,
                width - CellLook.AFTER_NUMBERS - TREND_INSET,
                height));
      }
      lineTop += line.height();
    }
  }
}
