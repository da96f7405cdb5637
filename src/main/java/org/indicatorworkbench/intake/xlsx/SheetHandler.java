package org.indicatorworkbench.intake.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Follows the XML of a sheet and hands on its rows and cells. */
final class SheetHandler extends DefaultHandler {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final CellReader cells;
  private final SheetRows rows;
  private final StringBuilder stored = new StringBuilder();
  private int line;
  private int column;
  private String type;
  private int style;
  private boolean isContent;
  private boolean isPhonetic;

  SheetHandler(CellReader cells, SheetRows rows) {
    this.cells = cells;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes of) {
    switch (name) {
      case "row" -> startRow(of.getValue("r"));
      case "c" -> startCell(of);
      case "v" -> isContent = true;
      case "t" -> isContent = !isPhonetic;
      case "rPh" -> isPhonetic = true;
      case "mergeCell" -> rows.merge(CellRangeAddress.valueOf(of.getValue("ref")));
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (isContent) {
      stored.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> isContent = false;
      case "rPh" -> isPhonetic = false;
      case "c" -> endCell();
      case "row" -> rows.end(line);
      default -> {}
    }
  }

  /** Rows and cells without a number follow the one before. */
  private void startRow(String number) {
    line = within(MOST_ROWS, number == null ? line + 1 : Integer.parseInt(number));
    column = 0;
  }

  private void startCell(Attributes of) {
    String place = of.getValue("r");
    column = place == null ? column + 1 : columnOf(place);
    within(MOST_COLUMNS, column);
    type = of.getValue("t");
    style = of.getValue("s") == null ? 0 : Integer.parseInt(of.getValue("s"));
    stored.setLength(0);
  }

  private void endCell() {
    if (!stored.isEmpty()) {
      rows.put(column - 1, cells.read(type, style, stored.toString()));
    }
  }

  /** The 3 of C12. */
  private static int columnOf(String place) {
    int letters = 0;
    while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
      letters++;
    }
    return CellReference.convertColStringToIndex(place.substring(0, letters)) + 1;
  }

  private static int within(int most, int number) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException("no sheet has a place " + number);
    }
    return number;
  }
}
