package org.oidor.transforms.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reaches the plain values of a JSON object by paths with dots, such as {@code author.username}.
 */
final class JsonPaths {
  private static final int DEEPEST = 4;

  private JsonPaths() {}

  /** All plain values of an object by path; of an array of objects the first counts. */
  static Map<String, String> flatten(JsonNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    flatten(node, "", 0, values);
    return values;
  }

  private static void flatten(JsonNode node, String path, int depth, Map<String, String> values) {
    JsonNode one = first(node);
    if (!one.isObject()) {
      values.putIfAbsent(path, text(one));
    } else if (depth < DEEPEST) {
      Iterator<Map.Entry<String, JsonNode>> fields = one.fields();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        flatten(field.getValue(), below, depth + 1, values);
      }
    }
  }

  /** The value at a path split at its dots; empty if there is none. */
  static String value(JsonNode object, String[] path) {
    JsonNode node = object;
    for (String name : path) {
      node = first(node).path(name);
    }
    return text(first(node));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static String text(JsonNode node) {
    return node.isNull() || node.isContainerNode() ? "" : node.asText();
  }
}
