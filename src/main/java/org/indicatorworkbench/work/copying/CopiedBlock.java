package org.indicatorworkbench.work.copying;

import java.util.List;

/**
 * A rectangle of cells as it is copied. Section headings in it are left out, unless nothing else is
 * selected.
 *
 * @param headings those of its columns, from left to right
 * @param lines one a selected indicator, each as wide as the headings
 */
public record CopiedBlock(List<String> headings, List<List<CopiedCell>> lines) {
  public CopiedBlock {
    headings = List.copyOf(headings);
    lines = lines.stream().map(List::copyOf).toList();
  }
}
