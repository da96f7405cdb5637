package org.indicatorworkbench.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;

/** What people decided where the program computes otherwise. */
final class RulingRows implements Mapping<Change.OfRuling> {
  private static final Table TABLE =
      Table.of(
          "ruling",
          List.of("code", "kind", "rule", "period"),
          List.of("rag", "evidence", "reason", "author"));
  private static final String RATING = "rating";
  private static final String LIMITS = "limits";
  private static final String FINDING = "finding";
  private static final EnumText<Rag> RAGS = new EnumText<>(Rag.values(), Rag::word);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfRuling change) {
    return new RowChange(
        this,
        key(change.key()),
        change.before().map(RulingRows::texts),
        change.after().map(RulingRows::texts));
  }

  @Override
  public Change.OfRuling read(RowChange row) {
    RulingKey key = key(new Cells(row.key()));
    return new Change.OfRuling(
        key,
        row.before().map(texts -> ruling(key, new Cells(texts))),
        row.after().map(texts -> ruling(key, new Cells(texts))));
  }

  private static List<String> key(RulingKey key) {
    return switch (key) {
      case RulingKey.OfRating(var code, var period) ->
          List.of(code.text(), RATING, "", PeriodText.write(period));
      case RulingKey.OfLimits(var code, var from) ->
          List.of(code.text(), LIMITS, "", PeriodText.write(from));
      case RulingKey.OfFinding(String rule, var code, var period) ->
          List.of(
              code.map(IndicatorCode::text).orElse(""),
              FINDING,
              rule,
              period.map(PeriodText::write).orElse(""));
    };
  }

  private static RulingKey key(Cells key) {
    Optional<IndicatorCode> code =
        key.optional().filter(RulingRows::isGiven).map(IndicatorCode::new);
    String kind = key.text();
    String rule = key.text();
    Optional<String> period = key.optional().filter(RulingRows::isGiven);
    return switch (kind) {
      case RATING ->
          new RulingKey.OfRating(code.orElseThrow(), PeriodText.read(period.orElseThrow()));
      case LIMITS ->
          new RulingKey.OfLimits(code.orElseThrow(), PeriodText.read(period.orElseThrow()));
      case FINDING -> new RulingKey.OfFinding(rule, code, period.map(PeriodText::read));
      default -> throw new Unreadable("nobody can decide about “" + kind + "”");
    };
  }

  private static boolean isGiven(String text) {
    return !text.isEmpty();
  }

  private static List<String> texts(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Override(Rag rag, String reason, String author) ->
          Arrays.asList(rag.word(), null, reason, author);
      case Ruling.Rebase(String reason, String author) -> Arrays.asList(null, null, reason, author);
      case Ruling.Waiver(String evidence, String reason, String author) ->
          Arrays.asList(null, evidence, reason, author);
    };
  }

  private static Ruling ruling(RulingKey key, Cells cells) {
    Optional<Rag> rag = cells.optional().map(RAGS::read);
    Optional<String> evidence = cells.optional();
    String reason = cells.text();
    String author = cells.text();
    return switch (key) {
      case RulingKey.OfRating _ -> new Ruling.Override(rag.orElseThrow(), reason, author);
      case RulingKey.OfLimits _ -> new Ruling.Rebase(reason, author);
      case RulingKey.OfFinding _ -> new Ruling.Waiver(evidence.orElseThrow(), reason, author);
    };
  }
}
