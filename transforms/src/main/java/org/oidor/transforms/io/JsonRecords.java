package org.oidor.transforms.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a JSON file one after the other: the elements of an array, which is the top
 * value or a field of it, else the top objects themselves.
 */
final class JsonRecords {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final ObjectReader TREES = new ObjectMapper(FACTORY).reader();

  /** Reads a text that holds one value and nothing else. */
  static final ObjectReader LINES = TREES.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Set<String> ROOTS =
      Set.of(
          "data",
          "entries",
          "feedback",
          "rows",
          "value",
          "tickets",
          "reviews",
          "results",
          "items",
          "records",
          "comments",
          "messages",
          "conversations",
          "posts",
          "responses");

  /** Objects that do no more than hold one of these. */
  private static final Set<String> WRAPPERS = Set.of("data", "_embedded", "result", "response");

  private static final Pattern SCRIPT = Pattern.compile("\\s*window\\.[\\w.]{1,80}\\s*=");
  private static final int SCRIPT_LENGTH = 120;

  private final JsonParser parser;
  private final String[] root;
  private int depth;
  private boolean inArray;
  private boolean done;

  /**
   * Reads from the start.
   *
   * @param root name of the field that holds the array, with dots where it is deeper, or empty
   */
  JsonRecords(Reader reader, String root) throws IOException {
    this.parser = FACTORY.createParser(reader);
    this.root = root.isEmpty() ? new String[0] : root.split("\\.", -1);
  }

  /** Opens JSON, also if it is assigned to a variable as in the archives of X. */
  static Reader reader(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new LenientReader(in));
    char[] start = new char[SCRIPT_LENGTH];
    reader.mark(SCRIPT_LENGTH + 1);
    int length = 0;
    for (int read = 0; read >= 0 && length < start.length; length += Math.max(0, read)) {
      read = reader.read(start, length, start.length - length);
    }
    reader.reset();
    Matcher script = SCRIPT.matcher(new String(start, 0, length));
    if (script.lookingAt()) {
      reader.skip(script.end());
    }
    return reader;
  }

  /**
   * One record, or what is left of a broken file.
   *
   * @param line where it begins, from 1
   * @param node null if the JSON is broken from here on
   */
  record Element(long line, @Nullable JsonNode node) {}

  /** The next record, or null at the end. After a broken one there is no other. */
  @Nullable Element next() throws IOException {
    if (done) {
      return null;
    }
    try {
      Element element = advance();
      done = element == null;
      return element;
    } catch (JsonProcessingException e) {
      done = true;
      return new Element(Math.max(1, parser.currentLocation().getLineNr()), null);
    }
  }

  private @Nullable Element advance() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (inArray && token == JsonToken.END_ARRAY) {
        inArray = false;
      } else if (inArray) {
        return element();
      } else if (depth > 0 && token == JsonToken.END_OBJECT) {
        depth--;
      } else if (depth > 0) {
        field();
      } else if (token == JsonToken.START_ARRAY) {
        inArray = true;
      } else if (token == JsonToken.START_OBJECT && root.length > 0) {
        depth = 1;
      } else {
        return element();
      }
    }
    return null;
  }

  /** Goes into a field on the way to the records, and passes over any other. */
  private void field() throws IOException {
    boolean wanted = parser.currentName().equals(root[depth - 1]);
    JsonToken value = parser.nextToken();
    if (wanted && depth == root.length && value == JsonToken.START_ARRAY) {
      inArray = true;
    } else if (wanted && depth < root.length && value == JsonToken.START_OBJECT) {
      depth++;
    } else {
      parser.skipChildren();
    }
  }

  private Element element() throws IOException {
    long line = parser.currentTokenLocation().getLineNr();
    JsonNode node = TREES.readTree(parser);
    return new Element(line, node);
  }

  /** The field that holds the records, with dots where it is deeper; empty if there is no such. */
  static String root(Reader start) throws IOException {
    try (JsonParser parser = FACTORY.createParser(start)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? root(parser, 1) : "";
    } catch (JsonProcessingException e) {
      return ""; // the start of a file may end anywhere
    }
  }

  private static String root(JsonParser parser, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && ROOTS.contains(name)) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          return name;
        }
        while (parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
          parser.skipChildren();
          parser.nextToken();
        }
      } else if (value == JsonToken.START_OBJECT && depth == 1 && WRAPPERS.contains(name)) {
        String below = root(parser, depth + 1);
        if (!below.isEmpty()) {
          return name + "." + below;
        }
      } else {
        parser.skipChildren();
      }
    }
    return "";
  }
}
