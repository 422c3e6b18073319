package org.oidor.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.oidor.reports.model.Metrics;

/** The figures of a period as {@code metrics.json}. Safe for several threads. */
public final class JsonWriter {
  private static final ObjectWriter WRITER = writer();

  private JsonWriter() {}

  /** The figures in UTF-8, indented by two spaces, with a final line feed. */
  public static byte[] write(Metrics metrics) {
    try {
      return (WRITER.writeValueAsString(metrics) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("metrics must be writable as JSON", e);
    }
  }

  private static ObjectWriter writer() {
    SimpleModule numbers = new SimpleModule();
    numbers.addSerializer(Double.class, new PlainNumber());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return JsonMapper.builder()
        .addModule(numbers)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build()
        .writer(printer);
  }

  /** Numbers with at most four decimals and never with an exponent. */
  private static final class PlainNumber extends StdSerializer<Double> {
    private static final long serialVersionUID = 1;
    private static final int PLACES = 4;

    PlainNumber() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.isNaN() || value.isInfinite()) {
        json.writeNull();
        return;
      }
      BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
      json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }
  }
}
