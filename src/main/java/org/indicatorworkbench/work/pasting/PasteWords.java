package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indicatorworkbench.work.editing.CellOutcome;

/**
 * A plan in numbers and sentences.
 *
 * @param texts how many texts there are
 * @param applied how many of them can be applied or stand there already
 * @param unreadable how many cannot be read
 * @param losingParts how many would take away a numerator and a denominator
 * @param notPlaced how many have no place
 * @param remarks what else is to be known, a sentence each
 */
public record PasteWords(
    int texts, int applied, int unreadable, int losingParts, int notPlaced, List<String> remarks) {
  private static final int MOST_REASONS = 4;

  /**
   * @param agreed whether parts may be lost
   */
  public static PasteWords of(PastePlan plan, boolean agreed) {
    int unreadable = count(plan, CellOutcome.Refused.class);
    int losing = count(plan, CellOutcome.LosesParts.class);
    int placed = plan.edits().outcomes().size();
    return new PasteWords(
        placed + plan.notPlaced().size(),
        placed - unreadable - (agreed ? 0 : losing),
        unreadable,
        losing,
        plan.notPlaced().size(),
        remarks(plan));
  }

  private static int count(PastePlan plan, Class<? extends CellOutcome> kind) {
    return (int) plan.edits().outcomes().stream().filter(kind::isInstance).count();
  }

  private static List<String> remarks(PastePlan plan) {
    List<String> remarks = new ArrayList<>(reasons(plan.notPlaced()));
    Doubts doubts = plan.doubts();
    told(
        doubts.headings(),
        "One blank row of the block stands for a heading of the table and is passed over.",
        "%,d blank rows of the block stand for headings of the table and are passed over.",
        remarks);
    told(
        doubts.emptyLeft(),
        "One empty cell of the block leaves what stands there; Delete clears it.",
        "%,d empty cells of the block leave what stands there; Delete clears it.",
        remarks);
    told(
        doubts.shorterRows(),
        "One row of the block is shorter than the longest; where there is no cell, nothing is"
            + " changed.",
        "%,d rows of the block are shorter than the longest; where there is no cell, nothing is"
            + " changed.",
        remarks);
    told(
        doubts.passedOver(),
        "One indicator between the rows is folded away or filtered out and not pasted into.",
        "%,d indicators between the rows are folded away or filtered out and not pasted into.",
        remarks);
    return remarks;
  }

  private static void told(int count, String one, String many, List<String> remarks) {
    if (count > 0) {
      remarks.add(count == 1 ? one : many.formatted(count));
    }
  }

  private static List<String> reasons(List<NotPlaced> notPlaced) {
    Map<String, Long> byReason =
        notPlaced.stream()
            .map(NotPlaced::why)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    List<String> sentences =
        byReason.entrySet().stream()
            .limit(MOST_REASONS)
            .map(reason -> "%,d not pasted: %s.".formatted(reason.getValue(), reason.getKey()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (byReason.size() > MOST_REASONS) {
      sentences.add("%,d more reasons are listed below.".formatted(byReason.size() - MOST_REASONS));
    }
    return sentences;
  }
}
