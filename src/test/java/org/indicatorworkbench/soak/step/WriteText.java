package org.indicatorworkbench.soak.step;

import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.TypedText;
import org.indicatorworkbench.work.Workbook;

/** One more word of a commentary, in the session that goes on or in another one. */
final class WriteText implements Step {
  private static final int LONG = 600;

  @Override
  public int weight() {
    return 8;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<CommentaryKey> key = Anywhere.text(workbook.contents(), chance.steady());
    if (key.isEmpty()) {
      return Set.of();
    }
    if (chance.oneIn(8)) {
      workbook.endTyping();
    }
    Optional<Commentary> before = workbook.contents().commentary().at(key.get());
    return workbook.type(
        new TypedText(
            key.get(),
            text(before.map(Commentary::text).orElse(""), chance),
            chance.oneIn(4) ? Commentary.State.READY : Commentary.State.DRAFT));
  }

  private static String text(String before, Chance chance) {
    if (chance.oneIn(9)) {
      return "";
    }
    return before.length() > LONG
        ? before.substring(0, LONG / 2)
        : before + " " + Texts.any(chance);
  }
}
