package org.oidor.transforms.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the input files and how each is to be read. */
public final class InputPlanner {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "json", "ndjson", "jsonl");

  private InputPlanner() {}

  /**
   * The files that the paths stand for, in the order of their paths; a file that is named twice is
   * read once.
   *
   * @param paths files, folders and patterns, on the local or any other file system that Beam
   *     knows. Of folders and patterns every file counts that ends in csv, tsv, txt, json, ndjson
   *     or jsonl and is not hidden
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
    return files.values().stream().sorted(Comparator.comparing(Storage.Found::path)).toList();
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
      throw new InputException(
          path
              + " must hold files that end in csv, tsv, txt, json, ndjson or jsonl, but holds none");
    }
    return readable;
  }

  private static boolean isFeedback(String below) {
    String ending = below.substring(below.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !below.startsWith(".") && !below.contains("/.");
  }
}
