package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.LastTwelve;

/** A row of {@code table --json}, field by field as the file formats document it. */
record RowJson(RowState row) implements Json.Document {
  private static final int PERCENT_DECIMALS = 2;

  @Override
  public void write(JsonGenerator json) throws IOException {
    Indicator indicator = row.indicator();
    json.writeStartObject();
    json.writeStringField("code", indicator.code().text());
    json.writeStringField("section", indicator.section().name());
    json.writeStringField("indicator", indicator.title());
    json.writeStringField("unit", indicator.unit().key());
    json.writeStringField("polarity", indicator.polarity().key());
    json.writeStringField("frequency", indicator.frequency().key());
    json.writeStringField("ratedAt", row.ratedAt().key());
    new ValuesJson(row).write(json);
    target(json);
    json.writeObjectFieldStart("tolerance");
    json.writeStringField("text", row.tolerance().text());
    json.writeEndObject();
    rag(json);
    direction(json);
    change(json);
    new SpcJson(row.spc()).write(json);
    benchmarks(json);
    json.writeStringField("commentary", row.commentary().map(Commentary::text).orElse(null));
    json.writeEndObject();
  }

  private void target(JsonGenerator json) throws IOException {
    if (row.target().isEmpty()) {
      json.writeNullField("target");
      return;
    }
    json.writeObjectFieldStart("target");
    json.writeStringField("text", row.target().get().text());
    Json.number(json, "value", number(row.target().get()));
    json.writeEndObject();
  }

  private static Optional<BigDecimal> number(Target target) {
    return switch (target) {
      case Target.Threshold threshold -> Optional.of(threshold.value());
      case Target.Dated dated -> Optional.of(dated.value());
      case Target.Linked linked -> Optional.of(linked.value());
      case Target.PerPeriod each -> Optional.of(each.value());
      case Target.Range _, Target.Movement _ -> Optional.empty();
    };
  }

  private void rag(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rag");
    json.writeStringField("word", row.rag().word());
    json.writeStringField("computed", row.assessment().computed().word());
    json.writeBooleanField("overridden", row.assessment().isOverridden());
    json.writeStringField("why", row.assessment().explanation());
    json.writeEndObject();
  }

  private void direction(JsonGenerator json) throws IOException {
    if (row.direction().isEmpty()) {
      json.writeNullField("direction");
      return;
    }
    Direction direction = row.direction().get();
    json.writeObjectFieldStart("direction");
    json.writeStringField("convention", direction.word().convention().key());
    json.writeStringField("word", direction.word().name());
    json.writeStringField("arrow", direction.word().arrow());
    json.writeStringField("comparedWith", direction.comparedWith().key());
    json.writeEndObject();
  }

  private void change(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("change");
    Json.number(json, "previous", row.onPrevious().map(Difference::absolute));
    Json.number(json, "previousPercent", percent(row.onPrevious()));
    Json.number(json, "sameLastYear", row.onLastYear().map(Difference::absolute));
    Json.number(json, "sameLastYearPercent", percent(row.onLastYear()));
    Json.number(json, "average12", row.lastTwelve().map(LastTwelve::mean));
    Json.number(json, "max12", row.lastTwelve().map(LastTwelve::maximum));
    json.writeEndObject();
  }

  private static Optional<BigDecimal> percent(Optional<Difference> difference) {
    return difference
        .flatMap(Difference::percent)
        .map(percent -> percent.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
  }

  private void benchmarks(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("benchmarks");
    for (Benchmark benchmark : row.benchmarks()) {
      json.writeStartObject();
      json.writeStringField("comparator", benchmark.comparator());
      json.writeStringField("year", benchmark.year());
      json.writeNumberField("value", benchmark.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
