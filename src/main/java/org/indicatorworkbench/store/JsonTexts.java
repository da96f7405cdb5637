package org.indicatorworkbench.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.Unreadable;

/** Texts, some null, as one compact JSON array: {@code ["ratio",null,"263","379"]}. */
final class JsonTexts {
  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

  private JsonTexts() {}

  static String write(List<String> texts) {
    StringWriter written = new StringWriter();
    try (JsonGenerator array = JSON.createGenerator(written)) {
      array.writeStartArray();
      for (String text : texts) {
        array.writeString(text);
      }
      array.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written.toString();
  }

  /**
   * @throws Unreadable when the text is no JSON
   */
  static List<String> read(String json) {
    List<String> texts = new ArrayList<>();
    try (JsonParser array = JSON.createParser(json)) {
      array.nextToken();
      while (array.nextToken() != JsonToken.END_ARRAY) {
        texts.add(array.getValueAsString());
      }
    } catch (IOException malformed) {
      throw new Unreadable("the array " + json);
    }
    return texts;
  }
}
