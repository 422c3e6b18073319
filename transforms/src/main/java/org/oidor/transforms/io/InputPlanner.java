package org.oidor.transforms.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the input files and how each is to be read. */
public final class InputPlanner {
  static final String ENDINGS_IN_WORDS =
      "files that end in csv, tsv, txt, json, ndjson, jsonl or xlsx";
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "txt", "json", "ndjson", "jsonl", "xlsx", "xlsm", "zip");

  /** Files that have their own names, whatever they end in. */
  private static final Pattern NAMES =
      Pattern.compile("tweets?(?:-part\\d+)?\\.js|queue_log(?:[.-].*)?");

  private InputPlanner() {}

  /**
   * The files that the paths stand for, in the order of their paths; a file that is named twice is
   * read once.
   *
   * @param paths files, folders and patterns, on the local or any other file system that Beam
   *     knows. Of folders, patterns and zip archives every file counts that ends in csv, tsv, txt,
   *     json, ndjson, jsonl or xlsx, compressed or not, and is not hidden
   * @throws InputException if a path leads nowhere, or a file cannot be read or is not understood
   */
  public static List<FilePlan> plan(List<String> paths, InputOptions options) {
    List<Mapping> mappings = options.mappings().stream().map(Mapping::read).toList();
    return find(paths).stream().map(file -> plan(file, options, mappings)).toList();
  }

  private static FilePlan plan(Storage.Found file, InputOptions options, List<Mapping> mappings) {
    FileSniffer.Finding finding = FileSniffer.sniff(file, options, mappings);
    FilePlan plan = finding.plan();
    if (plan == null) {
      throw new InputException(finding.complaint());
    }
    return plan;
  }

  static List<Storage.Found> find(List<String> paths) {
    if (paths.isEmpty()) {
      throw new InputException("the input must name at least one file or folder, but was empty");
    }
    Map<String, Storage.Found> files = new TreeMap<>();
    for (String path : paths) {
      List<Storage.Found> found = find(path);
      for (Storage.Found file : found) {
        files.putIfAbsent(file.resource(), file);
      }
    }
    return files.values().stream()
        .map(Unpacking::inputs)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Storage.Found::path))
        .toList();
  }

  private static List<Storage.Found> find(String path) {
    List<Storage.Found> found;
    try {
      found = Storage.find(path);
    } catch (FileNotFoundException e) {
      throw new InputException(
          path + " does not exist: check the spelling and the folder that you are in", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          path + " cannot be read: check your rights and that its file system is set up", e);
    }
    List<Storage.Found> readable =
        found.stream().filter(file -> file.named() || isFeedback(file.below())).toList();
    if (readable.isEmpty()) {
      throw new InputException(path + " must hold " + ENDINGS_IN_WORDS + ", but holds none");
    }
    return readable;
  }

  /** Whether a file that was not asked for by its own name is to be read. */
  static boolean isFeedback(String below) {
    String name = below.substring(below.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    boolean known =
        ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1))
            || NAMES.matcher(plain).matches();
    boolean hidden =
        below.startsWith(".") || below.contains("/.") || name.startsWith("~$") || isMacOs(below);
    return known && !hidden;
  }

  private static boolean isMacOs(String below) {
    return below.startsWith("__MACOSX/");
  }
}
