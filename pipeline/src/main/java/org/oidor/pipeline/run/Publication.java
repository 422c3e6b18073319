package org.oidor.pipeline.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.wiring.Staging;
import org.oidor.reports.IndexRenderer;
import org.oidor.reports.model.Metrics;

/**
 * Brings the outputs of a run from its staging folder to the output folder when all of them are
 * complete: a run that fails leaves the old reports as they were.
 */
final class Publication {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String output;
  private final Staging staging;

  /**
   * A publication to a folder of any file system.
   *
   * @param output ends in a slash
   */
  Publication(String output, Staging staging) {
    this.output = output;
    this.staging = staging;
  }

  /** Prepares a file. */
  void add(String name, byte[] content) throws IOException {
    ResourceId file = FileSystems.matchNewResource(staging.published() + name, false);
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY))) {
      out.write(content);
    }
  }

  /**
   * Prepares the page that lists every period of the output folder: those of this run, and those
   * that earlier runs left there.
   */
  void addIndex(Settings settings, List<Metrics> metrics, Collection<String> written)
      throws IOException {
    TreeMap<String, Metrics> periods = new TreeMap<>();
    MatchResult earlierRuns =
        FileSystems.match(output + "*/metrics.json", EmptyMatchTreatment.ALLOW);
    for (MatchResult.Metadata file : earlierRuns.metadata()) {
      Metrics earlier = readMetrics(file.resourceId());
      if (earlier != null) {
        periods.put(earlier.period().key(), earlier);
      }
    }
    for (Metrics period : metrics) {
      if (written.contains(period.period().key())) {
        periods.put(period.period().key(), period);
      }
    }
    add(
        "index.html",
        IndexRenderer.render(
            settings.shop(),
            settings.language(),
            List.copyOf(periods.values()),
            settings.formats()));
  }

  private static @Nullable Metrics readMetrics(ResourceId file) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file))) {
      return JSON.readValue(in, Metrics.class);
    } catch (JsonProcessingException notOurs) {
      return null; // not a file of ours, or of another version: the index does without it
    }
  }

  /** Writes {@code run.json}, the sign that everything else is in place. */
  void writeManifest(byte[] json) throws IOException {
    add("run.json", json);
    publish(List.of());
  }

  /**
   * Moves all prepared files to their places, and removes what an earlier run left in the folders
   * of the same periods.
   *
   * @param folders names of the folders that this run replaces as a whole
   */
  void publish(Collection<String> folders) throws IOException {
    List<ResourceId> from = new ArrayList<>();
    List<ResourceId> to = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (String name : filesUnder(staging.published())) {
      names.add(name);
      from.add(FileSystems.matchNewResource(staging.published() + name, false));
      to.add(FileSystems.matchNewResource(output + name, false));
    }
    FileSystems.rename(from, to, StandardMoveOptions.IGNORE_MISSING_FILES);
    List<ResourceId> stale = new ArrayList<>();
    for (String folder : folders) {
      for (String name : filesUnder(output + folder + "/")) {
        if (isOurs(name) && !names.contains(folder + "/" + name)) {
          stale.add(FileSystems.matchNewResource(output + folder + "/" + name, false));
        }
      }
    }
    FileSystems.delete(stale, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private static boolean isOurs(String name) {
    return name.matches("report\\.(html|pdf|xlsx)|metrics\\.json|(records|rejected)-\\d+\\.csv");
  }

  /** Names of all files under a folder, relative to it, in order. */
  static List<String> filesUnder(String folder) throws IOException {
    MatchResult match = FileSystems.match(folder + "**", EmptyMatchTreatment.ALLOW);
    Set<String> names = new TreeSet<>();
    ResourceId root = FileSystems.matchNewResource(folder, true);
    for (MatchResult.Metadata file : match.metadata()) {
      names.add(file.resourceId().toString().substring(root.toString().length()));
    }
    return List.copyOf(names);
  }

  /** Removes the staging folder with all that is left in it. */
  void cleanUp() throws IOException {
    List<ResourceId> left = new ArrayList<>();
    for (String name : filesUnder(staging.folder())) {
      left.add(FileSystems.matchNewResource(staging.folder() + name, false));
    }
    FileSystems.delete(left, StandardMoveOptions.IGNORE_MISSING_FILES);
    LocalFolders.deleteEmpty(staging.folder());
  }
}
