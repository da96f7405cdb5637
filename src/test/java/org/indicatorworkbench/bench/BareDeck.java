package org.indicatorworkbench.bench;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The shapes of a deck as plain records, so that POI can write them with no thought spent on them.
 *
 * @param size of a page in points
 * @param slides the shapes of each
 */
record BareDeck(Dimension size, List<List<Item>> slides) {

  /** A shape. */
  sealed interface Item {}

  record Grid(Rectangle2D place, List<List<Box>> rows) implements Item {}

  /** A text or a form without one; place and form are null where another shape knows them. */
  record Box(Rectangle2D place, ShapeType form, String text, Color fill) implements Item {}

  record Line(Path2D path) implements Item {}

  record Group(Rectangle2D place, List<Item> items) implements Item {}

  static BareDeck read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XMLSlideShow deck = new XMLSlideShow(in)) {
      return new BareDeck(
          deck.getPageSize(),
          deck.getSlides().stream().map(slide -> items(slide.getShapes())).toList());
    }
  }

  private static List<Item> items(List<XSLFShape> shapes) {
    List<Item> items = new ArrayList<>();
    for (XSLFShape shape : shapes) {
      items.add(
          switch (shape) {
            case XSLFTable table -> new Grid(table.getAnchor(), rows(table));
            case XSLFFreeformShape line -> new Line(line.getPath());
            case XSLFGroupShape group -> new Group(group.getAnchor(), items(group.getShapes()));
            case XSLFTextShape text ->
                new Box(text.getAnchor(), text.getShapeType(), text.getText(), text.getFillColor());
            default -> throw new IllegalStateException("a shape unknown here: " + shape);
          });
    }
    return items;
  }

  private static List<List<Box>> rows(XSLFTable table) {
    return table.getRows().stream()
        .map(XSLFTableRow::getCells)
        .map(cells -> cells.stream().map(BareDeck::cell).toList())
        .toList();
  }

  private static Box cell(XSLFTableCell cell) {
    return new Box(null, null, cell.getText(), cell.getFillColor());
  }

  void write(Path file) throws IOException {
    try (XMLSlideShow deck = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      deck.setPageSize(size);
      for (List<Item> items : slides) {
        put(deck.createSlide(), items);
      }
      deck.write(out);
    }
  }

  private static void put(XSLFShapeContainer sheet, List<Item> items) {
    for (Item item : items) {
      switch (item) {
        case Grid grid -> put(sheet, grid);
        case Line line -> sheet.createFreeform().setPath(line.path());
        case Group group -> {
          XSLFGroupShape shape = sheet.createGroup();
          shape.setAnchor(group.place());
          shape.setInteriorAnchor(group.place());
          put(shape, group.items());
        }
        case Box box -> {
          XSLFAutoShape shape =
              box.text().isEmpty() ? sheet.createAutoShape() : sheet.createTextBox();
          if (box.form() != null) {
            shape.setShapeType(box.form());
          }
          shape.setAnchor(box.place());
          shape.setFillColor(box.fill());
          if (!box.text().isEmpty()) {
            shape.setText(box.text());
          }
        }
      }
    }
  }

  private static void put(XSLFShapeContainer sheet, Grid grid) {
    XSLFTable table =
        (XSLFTable) sheet.createTable(grid.rows().size(), grid.rows().getFirst().size());
    table.setAnchor(grid.place());
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        Box box = grid.rows().get(row).get(column);
        XSLFTableCell cell = table.getCell(row, column);
        cell.setText(box.text());
        if (box.fill() != null) {
          cell.setFillColor(box.fill());
        }
      }
    }
  }
}
