package org.indicatorworkbench.bench;

/** As many values put into a plain table, as code that has them would do it. */
final class PlainPasting implements Editable {
  private final PlainTable table;
  private int next;

  PlainPasting(PlainTable table) {
    this.table = table;
  }

  @Override
  public void type(int step) {
    next = step;
  }

  @Override
  public void enter() {
    table.fill(Pasting.CELLS, Pasting.COLUMNS, next);
  }

  @Override
  public int arrived() {
    return table.arrived();
  }
}
