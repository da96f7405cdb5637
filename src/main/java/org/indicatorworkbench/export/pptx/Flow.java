package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lets prose of one size run through columns, two on a slide. */
record Flow(Prose prose) {
  static final int COLUMNS = 2;
  static final double GUTTER = 36;
  static final double WIDTH = (Look.CONTENT_WIDTH - GUTTER) / COLUMNS;

  private static final int LEAST_LINES = 4;

  /** The blocks on as few slides as can be, in the largest size that needs no more. */
  static List<Spread> slides(List<Block> blocks, double room) {
    return Prose.SIZES.stream()
        .map(size -> new Flow(size).spreads(blocks, room))
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  /** The height of a column of blocks. */
  double height(List<Block> column) {
    double height = 0;
    for (Block block : column) {
      height += (height == 0 ? 0 : block.before()) + height(block);
    }
    return height;
  }

  private double height(Block block) {
    return block.height(prose, WIDTH);
  }

  /**
   * The blocks in two columns of like height, none cut; empty when they do not fit. One narrative
   * alone is divided between its paragraphs; of several, each stays in one column.
   */
  Optional<Spread> pair(List<Block> blocks, double room) {
    boolean several = blocks.stream().filter(Block::begins).count() > 1;
    return IntStream.rangeClosed(1, blocks.size())
        .filter(at -> at == blocks.size() || !several || blocks.get(at).begins())
        .mapToObj(at -> List.of(blocks.subList(0, at), blocks.subList(at, blocks.size())))
        .min(Comparator.comparing(this::tallest))
        .filter(columns -> tallest(columns) <= room)
        .map(columns -> columns.stream().filter(column -> !column.isEmpty()).toList())
        .map(columns -> new Spread(prose, columns));
  }

  private double tallest(List<List<Block>> columns) {
    return columns.stream().mapToDouble(this::height).max().orElse(0);
  }

  private List<Spread> spreads(List<Block> blocks, double room) {
    List<List<Block>> columns = columns(blocks, room);
    List<Spread> spreads = new ArrayList<>();
    for (int at = 0; at < columns.size(); at += COLUMNS) {
      int end = Math.min(at + COLUMNS, columns.size());
      spreads.add(new Spread(prose, columns.subList(at, end)));
    }
    List<Block> last = spreads.getLast().columns().stream().flatMap(List::stream).toList();
    pair(last, room).ifPresent(even -> spreads.set(spreads.size() - 1, even));
    return spreads;
  }

  private List<List<Block>> columns(List<Block> blocks, double room) {
    List<List<Block>> columns = new ArrayList<>();
    columns.add(new ArrayList<>());
    List<Block> waiting = new ArrayList<>(blocks);
    while (!waiting.isEmpty()) {
      Block block = waiting.removeFirst();
      List<Block> column = columns.getLast();
      double left = room - height(column) - (column.isEmpty() ? 0 : block.before());
      double together = height(narrative(block, waiting));
      boolean belongsLower = !column.isEmpty() && together > left && together <= room;
      if (height(block) <= left && !belongsLower) {
        column.add(block);
        continue;
      }
      int lines = (int) (left / block.lineHeight(prose));
      if (height(block) > room && (lines >= LEAST_LINES || column.isEmpty())) {
        List<Block> parts = block.splitAfter(Math.max(1, lines), prose, WIDTH).toList();
        column.add(parts.getFirst());
        waiting.addAll(0, parts.subList(1, parts.size()));
      } else {
        waiting.addFirst(block);
      }
      if (!waiting.isEmpty()) {
        columns.add(new ArrayList<>());
      }
    }
    return columns;
  }

  /** A block with those that belong to it, where it begins a narrative. */
  private static List<Block> narrative(Block first, List<Block> following) {
    List<Block> narrative = new ArrayList<>(List.of(first));
    if (first.begins()) {
      following.stream().takeWhile(block -> !block.begins()).forEach(narrative::add);
    }
    return narrative;
  }
}
