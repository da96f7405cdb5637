package org.indicatorworkbench.ui.block;

import java.util.List;

/**
 * A table drawn with characters: {@code x} stands in a cell, {@code .} does not, {@code =} is the
 * heading of a section; {@code |} in the first line parts groups of columns, frozen ones first.
 */
record DrawnGround(List<String> drawn) implements Ground {

  static Ground of(String... lines) {
    return new DrawnGround(List.of(lines));
  }

  @Override
  public int lines() {
    return drawn.size() - 1;
  }

  @Override
  public int columns() {
    return drawn.getFirst().replace("|", "").length();
  }

  @Override
  public int firstFigure() {
    return drawn.getFirst().indexOf('|');
  }

  @Override
  public int group(int column) {
    int at = -1;
    int group = 0;
    for (char one : drawn.getFirst().toCharArray()) {
      at += one == '|' ? 0 : 1;
      if (at == column && one != '|') {
        return group;
      }
      group += one == '|' ? 1 : 0;
    }
    throw new IllegalArgumentException("no column " + column);
  }

  @Override
  public boolean isHeading(int line) {
    return drawn.get(line + 1).startsWith("=");
  }

  @Override
  public boolean isFilled(Position position) {
    return position.line() >= 0 && drawn.get(position.line() + 1).charAt(position.column()) == 'x';
  }
}
