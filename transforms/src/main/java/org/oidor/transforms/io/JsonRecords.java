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
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
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

  private final JsonParser parser;
  private final String root;
  private boolean inArray;
  private boolean inRootObject;
  private boolean done;

  /**
   * Reads from the start.
   *
   * @param root name of the field of the top object that holds the array, or empty
   */
  JsonRecords(Reader reader, String root) throws IOException {
    this.parser = FACTORY.createParser(reader);
    this.root = root;
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
      } else if (inRootObject) {
        inRootObject = token != JsonToken.END_OBJECT;
        if (token == JsonToken.FIELD_NAME) {
          boolean records = parser.currentName().equals(root);
          inArray = parser.nextToken() == JsonToken.START_ARRAY && records;
          if (!inArray) {
            parser.skipChildren();
          }
        }
      } else if (token == JsonToken.START_ARRAY) {
        inArray = true;
      } else if (token == JsonToken.START_OBJECT && !root.isEmpty()) {
        inRootObject = true;
      } else {
        return element();
      }
    }
    return null;
  }

  private Element element() throws IOException {
    long line = parser.currentTokenLocation().getLineNr();
    JsonNode node = TREES.readTree(parser);
    return new Element(line, node);
  }

  /** The field of the top object that holds the records; empty if there is no such. */
  static String root(Reader start) throws IOException {
    try (JsonParser parser = FACTORY.createParser(start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean array = parser.nextToken() == JsonToken.START_ARRAY;
        if (array && ROOTS.contains(name) && parser.nextToken() == JsonToken.START_OBJECT) {
          return name;
        }
        parser.skipChildren();
      }
      return "";
    } catch (JsonProcessingException e) {
      return ""; // the start of a file may end anywhere
    }
  }
}
