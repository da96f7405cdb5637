package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** The values of a row, by period, up to the one asked for. */
record ValuesJson(RowState row) implements Json.Document {

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("values");
    for (Map.Entry<Period, Observation> seen : row.series().observations().entrySet()) {
      if (!seen.getKey().end().isAfter(row.asked().end())) {
        json.writeObjectFieldStart(seen.getKey().key());
        observation(json, seen.getKey(), seen.getValue());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void observation(JsonGenerator json, Period period, Observation seen) throws IOException {
    Json.number(json, "value", seen.value().number(row.indicator().unit()));
    Json.number(json, "numerator", part(seen.value(), Value.Ratio::numerator));
    Json.number(json, "denominator", part(seen.value(), Value.Ratio::denominator));
    json.writeStringField("display", row.display(period));
    json.writeStringField("status", seen.statusWord());
    if (seen.value() instanceof Value.Special) {
      json.writeStringField("owner", seen.owner());
      json.writeStringField("due", seen.due());
    }
    if (seen.value() instanceof Value.Special || !seen.note().isEmpty()) {
      json.writeStringField("note", seen.note());
    }
  }

  private static Optional<BigDecimal> part(
      Value value, java.util.function.Function<Value.Ratio, BigDecimal> part) {
    return value instanceof Value.Ratio ratio ? Optional.of(part.apply(ratio)) : Optional.empty();
  }
}
