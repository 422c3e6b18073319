package org.oidor.transforms.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases of a lexicon in a text, in time that hardly depends on the size of the lexicon.
 *
 * <p>A pattern is a sequence of elements separated by spaces. An element is a folded word ({@code
 * pedido}), a beginning ({@code lleg*}, at least two letters), a choice of these ({@code
 * pedido|paquete|compra*}), a named choice ({@code @order}), or a gap ({@code _}: none to three
 * words of the same sentence). Immutable and thread-safe.
 */
final class PhraseMatcher {
  private static final int MAX_GAP = 3;
  private static final int WORD = Hashing.seed('w');
  private static final int PREFIX = Hashing.seed('p');

  /** Receives each phrase found. */
  interface Hits {
    /** The pattern with that number was found from word {@code from} to before word {@code to}. */
    void hit(int pattern, int from, int to);
  }

  private final long[] edgeKeys;
  private final int[] edgeFirst;
  private final int[] edgeNode;
  private final int[] edgeNext;
  private final int[] gapNode;
  private final int[] shortest;
  private final int[] longest;
  private final int[][] patterns;
  private final int mask;

  /** A matcher of the patterns, which are numbered in their order. */
  PhraseMatcher(List<String> patterns, Map<String, String> choices) {
    Builder builder = new Builder();
    for (int i = 0; i < patterns.size(); i++) {
      builder.add(patterns.get(i), i, choices);
    }
    int nodes = builder.nodes.size();
    int capacity = Integer.highestOneBit(Math.max(4, builder.edges.size() * 2)) * 2;
    edgeKeys = new long[capacity];
    edgeFirst = new int[capacity];
    mask = capacity - 1;
    edgeNode = new int[builder.edges.size() + 1];
    edgeNext = new int[builder.edges.size() + 1];
    gapNode = new int[nodes];
    shortest = new int[nodes];
    longest = new int[nodes];
    this.patterns = new int[nodes][];
    for (int i = 0; i < nodes; i++) {
      Node node = builder.nodes.get(i);
      gapNode[i] = node.gap;
      shortest[i] = node.shortest;
      longest[i] = node.longest;
      this.patterns[i] = node.ends.stream().mapToInt(Integer::intValue).toArray();
    }
    for (int i = 0; i < builder.edges.size(); i++) {
      Edge edge = builder.edges.get(i);
      long key = key(edge.from, edge.hash);
      int slot = slot(key);
      while (edgeFirst[slot] != 0 && edgeKeys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      edgeKeys[slot] = key;
      edgeNode[i + 1] = edge.to;
      edgeNext[i + 1] = edgeFirst[slot];
      edgeFirst[slot] = i + 1;
    }
  }

  /** Reports every phrase, by its first word; phrases may overlap. */
  void match(Words words, Hits hits) {
    for (int i = 0; i < words.size(); i++) {
      step(0, words, i, i, hits);
    }
  }

  private void step(int node, Words words, int start, int at, Hits hits) {
    for (int pattern : patterns[node]) {
      hits.hit(pattern, start, at);
    }
    if (at < words.size() && (at == start || words.sentence(at) == words.sentence(start))) {
      follow(node, words, start, at, hits);
    }
    if (gapNode[node] != 0) {
      int last = Math.min(words.size() - 1, at + MAX_GAP);
      for (int i = at; i <= last && words.sentence(i) == words.sentence(start); i++) {
        follow(gapNode[node], words, start, i, hits);
      }
    }
  }

  private void follow(int node, Words words, int start, int at, Hits hits) {
    String word = words.folded(at);
    edges(key(node, Hashing.finish(Hashing.add(WORD, word))), words, start, at, hits);
    int to = Math.min(longest[node], word.length());
    if (shortest[node] <= to) {
      int hash = Hashing.add(PREFIX, word, 0, shortest[node] - 1);
      for (int length = shortest[node]; length <= to; length++) {
        hash = Hashing.add(hash, word.charAt(length - 1));
        edges(key(node, Hashing.finish(hash)), words, start, at, hits);
      }
    }
  }

  private void edges(long key, Words words, int start, int at, Hits hits) {
    int slot = slot(key);
    while (edgeFirst[slot] != 0) {
      if (edgeKeys[slot] == key) {
        for (int edge = edgeFirst[slot]; edge != 0; edge = edgeNext[edge]) {
          step(edgeNode[edge], words, start, at + 1, hits);
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static long key(int node, int hash) {
    return (long) node << 32 | (hash & 0xffffffffL);
  }

  private int slot(long key) {
    return Hashing.finish((int) (key ^ (key >>> 32) * 0x9e3779b9L)) & mask;
  }

  private record Edge(int from, int hash, int to) {}

  private static final class Node {
    final Map<String, Integer> children = new HashMap<>();
    final List<Integer> ends = new ArrayList<>();
    int gap;
    int shortest = Integer.MAX_VALUE;
    int longest;
  }

  private static final class Builder {
    final List<Node> nodes = new ArrayList<>(List.of(new Node()));
    final List<Edge> edges = new ArrayList<>();

    void add(String pattern, int number, Map<String, String> choices) {
      int at = 0;
      String[] elements = pattern.trim().split(" +");
      if (Arrays.stream(elements).allMatch(e -> e.equals("_")) || elements[0].equals("_")) {
        throw new IllegalArgumentException("pattern must begin with a word, but was: " + pattern);
      }
      for (String element : elements) {
        at = element.equals("_") ? gap(at) : child(at, expand(element, choices, pattern));
      }
      nodes.get(at).ends.add(number);
    }

    private static String expand(String element, Map<String, String> choices, String pattern) {
      List<String> parts = new ArrayList<>();
      for (String part : element.split("\\|", -1)) {
        if (part.startsWith("@")) {
          String choice = choices.get(part);
          if (choice == null) {
            throw new IllegalArgumentException(
                "pattern must use known choices, but was: " + pattern);
          }
          parts.add(expand(choice, choices, pattern));
        } else if (part.isEmpty()
            || (part.length() < 3 && part.endsWith("*") && part.charAt(0) < 0x100)) {
          throw new IllegalArgumentException(
              "pattern must have words or beginnings of two letters, but was: " + pattern);
        } else {
          parts.add(part);
        }
      }
      return String.join("|", parts);
    }

    private int gap(int from) {
      Node node = nodes.get(from);
      if (node.gap == 0) {
        nodes.add(new Node());
        node.gap = nodes.size() - 1;
      }
      return node.gap;
    }

    private int child(int from, String element) {
      Node node = nodes.get(from);
      Integer known = node.children.get(element);
      if (known != null) {
        return known;
      }
      nodes.add(new Node());
      int to = nodes.size() - 1;
      node.children.put(element, to);
      for (String part : element.split("\\|")) {
        if (part.endsWith("*")) {
          int length = part.length() - 1;
          node.shortest = Math.min(node.shortest, length);
          node.longest = Math.max(node.longest, length);
          edges.add(new Edge(from, Hashing.finish(Hashing.add(PREFIX, part, 0, length)), to));
        } else {
          edges.add(new Edge(from, Hashing.finish(Hashing.add(WORD, part)), to));
        }
      }
      return to;
    }
  }
}
