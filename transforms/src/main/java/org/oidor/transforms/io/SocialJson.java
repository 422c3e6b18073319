package org.oidor.transforms.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Straightens the JSON of social networks: comments that are wrapped in others become records of
 * their own, and authors that are listed apart come to their posts.
 */
final class SocialJson {
  private static final int DEEPEST = 3;
  private static final int MOST_AUTHORS = 200_000;

  private SocialJson() {}

  /** The records that an object holds: mostly just itself. */
  static List<JsonNode> records(JsonNode node) {
    if (!node.isObject()) {
      return List.of(node);
    }
    if (!nests(node)) {
      return List.of(node);
    }
    JsonNode top = node.path("snippet").path("topLevelComment");
    List<JsonNode> records = new ArrayList<>();
    if (top instanceof ObjectNode comment) { // a thread of YouTube
      comment.set("totalReplyCount", node.path("snippet").path("totalReplyCount"));
      records.add(comment);
      node.path("replies").path("comments").forEach(records::add);
    } else {
      add(node, 1, records);
    }
    return records;
  }

  /** Whether an object wraps other records. */
  static boolean nests(JsonNode node) {
    return node.path("snippet").path("topLevelComment").isObject()
        || node.path("replies").path("data").isArray()
        || node.path("comments").path("data").isArray();
  }

  /** A comment of Facebook or Instagram with its answers. */
  private static void add(JsonNode node, int depth, List<JsonNode> records) {
    records.add(node);
    if (depth < DEEPEST && node.isObject()) {
      for (String answers : List.of("replies", "comments")) {
        node.path(answers).path("data").forEach(answer -> add(answer, depth + 1, records));
      }
    }
  }

  /** The users that a page of X lists apart from its posts, by id. */
  static Map<String, JsonNode> authors(JsonNode page) {
    Map<String, JsonNode> authors = new HashMap<>();
    add(page.path("includes").path("users"), authors);
    return authors;
  }

  /** The same of a page that is too large to be held. */
  static Map<String, JsonNode> authors(Reader page) throws IOException {
    Map<String, JsonNode> authors = new HashMap<>();
    JsonRecords users = new JsonRecords(page, "includes.users");
    for (var next = users.next(); next != null; next = users.next()) {
      if (next.node() != null && authors.size() < MOST_AUTHORS) {
        add(next.node(), authors);
      }
    }
    return authors;
  }

  private static void add(JsonNode users, Map<String, JsonNode> authors) {
    if (users.isArray()) {
      users.forEach(user -> add(user, authors));
    } else if (users.isObject()) {
      authors.put(users.path("id").asText(), users);
    }
  }

  /** Puts the author into a post that only has the author's id. */
  static JsonNode withAuthor(JsonNode post, Map<String, JsonNode> authors) {
    JsonNode author = authors.get(post.path("author_id").asText());
    if (author != null && post instanceof ObjectNode object && !object.has("author")) {
      object.set("author", author);
    }
    return post;
  }
}
