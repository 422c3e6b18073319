package org.oidor.transforms.analyze;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Keeps the few summed figures of a run in one file, for the reports that are made when the job is
 * done. No file is written for an empty collection.
 */
public final class SummaryFile<T> extends PTransform<PCollection<T>, PDone> {
  private final String path;

  private SummaryFile(String path) {
    this.path = path;
  }

  /** A file at a path of any file system. */
  public static <T> SummaryFile<T> at(String path) {
    return new SummaryFile<>(path);
  }

  /**
   * Reads what was written to a path; nothing if there is no file.
   *
   * @throws IOException if the file is damaged or cannot be read
   */
  public static <T> List<T> read(String path, Coder<T> coder) throws IOException {
    List<T> values = new ArrayList<>();
    try {
      FileSystems.matchSingleFileSpec(path);
    } catch (FileNotFoundException nothingWritten) {
      return values;
    }
    try (DataInputStream in = WorkFiles.open(path)) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        byte[] value = new byte[in.readInt()];
        in.readFully(value);
        values.add(CoderUtils.decodeFromByteArray(coder, value));
      }
    }
    return values;
  }

  @Override
  public PDone expand(PCollection<T> values) {
    values
        .apply("OneGroup", WithKeys.<String, T>of("").withKeyType(TypeDescriptors.strings()))
        .apply("Gather", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteFn<>(path, values.getCoder())));
    return PDone.in(values.getPipeline());
  }

  private static final class WriteFn<T> extends DoFn<KV<String, Iterable<T>>, Void> {
    private static final long serialVersionUID = 1;
    private final String path;
    private final Coder<T> coder;

    WriteFn(String path, Coder<T> coder) {
      this.path = path;
      this.coder = coder;
    }

    @ProcessElement
    public void processElement(@Element KV<String, Iterable<T>> group) throws IOException {
      List<byte[]> encoded = new ArrayList<>();
      for (T value : group.getValue()) {
        encoded.add(CoderUtils.encodeToByteArray(coder, value));
      }
      encoded.sort(Arrays::compare);
      try (DataOutputStream out = WorkFiles.create(path)) {
        out.writeInt(encoded.size());
        for (byte[] value : encoded) {
          out.writeInt(value.length);
          out.write(value);
        }
      }
    }
  }
}
