package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.indicatorworkbench.domain.trend.spc.Limits;
import org.indicatorworkbench.domain.trend.spc.Spc;

/**
 * What statistical process control says of a row; its limits exact, and so also impossible ones.
 */
record SpcJson(Spc spc) implements Json.Document {

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("spc");
    Json.number(json, "mean", spc.limits().map(Limits::mean));
    Json.number(json, "lower", spc.limits().map(Limits::lower));
    Json.number(json, "upper", spc.limits().map(Limits::upper));
    json.writeStringField("variation", spc.variation().key());
    json.writeStringField("assurance", spc.assurance().key());
    json.writeStringField("why", spc.why());
    json.writeEndObject();
  }
}
