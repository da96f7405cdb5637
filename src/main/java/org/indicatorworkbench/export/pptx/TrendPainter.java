package org.indicatorworkbench.export.pptx;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.domain.trend.Sparkline.Point;
import org.indicatorworkbench.report.Cell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Draws a trend with native lines, in one group that says in words what it shows. */
final class TrendPainter {
  private static final double LINE = 1.5;
  private static final double TARGET = 1;
  private static final double DOT = 5;

  private final XSLFGroupShape group;
  private final Rectangle2D area;

  private TrendPainter(XSLFGroupShape group, Rectangle2D area) {
    this.group = group;
    this.area = area;
  }

  static void paint(XSLFSlide slide, Cell.Trend trend, Rectangle2D area) {
    if (trend.line().equals(Sparkline.EMPTY)) {
      return;
    }
    XSLFGroupShape group = slide.createGroup();
    group.setAnchor(area);
    group.setInteriorAnchor(area);
    CTGroupShape shape = (CTGroupShape) group.getXmlObject();
    shape.getNvGrpSpPr().getCNvPr().setName("Trend");
    shape.getNvGrpSpPr().getCNvPr().setDescr(Clean.text(trend.text()));
    new TrendPainter(group, area).paint(trend.line());
  }

  private void paint(Sparkline line) {
    line.target().ifPresent(this::target);
    line.runs().stream().filter(run -> run.size() > 1).forEach(this::run);
    line.runs().stream()
        .filter(run -> run.size() == 1)
        .forEach(run -> dot(run.getFirst(), DOT / 2));
    dot(line.runs().getLast().getLast(), DOT);
  }

  private double x(Point point) {
    return area.getX() + point.x() * area.getWidth();
  }

  private double y(double level) {
    return area.getMaxY() - level * area.getHeight();
  }

  private void run(List<Point> run) {
    Path2D path = new Path2D.Double();
    path.moveTo(x(run.getFirst()), y(run.getFirst().y()));
    run.stream().skip(1).forEach(point -> path.lineTo(x(point), y(point.y())));
    XSLFFreeformShape shape = group.createFreeform();
    shape.setPath(path);
    shape.setFillColor(null);
    shape.setLineColor(Look.NAVY);
    shape.setLineWidth(LINE);
  }

  private void target(double level) {
    XSLFAutoShape line = group.createAutoShape();
    line.setShapeType(ShapeType.LINE);
    line.setAnchor(new Rectangle2D.Double(area.getX(), y(level), area.getWidth(), 0));
    line.setLineColor(Look.TARGET_LINE);
    line.setLineWidth(TARGET);
    line.setLineDash(LineDash.SYS_DASH);
  }

  private void dot(Point point, double size) {
    XSLFAutoShape dot = group.createAutoShape();
    dot.setShapeType(ShapeType.ELLIPSE);
    dot.setAnchor(new Rectangle2D.Double(x(point) - size / 2, y(point.y()) - size / 2, size, size));
    dot.setFillColor(Look.NAVY);
    dot.setLineColor(null);
  }
}
