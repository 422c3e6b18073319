package org.oidor.transforms.analyze;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.oidor.transforms.model.Reason;
import org.oidor.transforms.model.Reject;

/**
 * Writes every rejected record, and every rejected value of a kept one, to {@code
 * rejected/rejected-001.csv}, in the order of the input.
 *
 * <p><b>Input:</b> the outputs of {@link AnalyzeFeedback}. <b>Output:</b> the number of lines.
 */
public final class RejectFiles extends PTransform<PCollectionTuple, PCollection<Long>> {
  private final String folder;

  private RejectFiles(String folder) {
    this.folder = folder;
  }

  /** A writer into {@code rejected/} of a folder that ends in a slash. */
  public static RejectFiles into(String folder) {
    return new RejectFiles(folder);
  }

  @Override
  public PCollection<Long> expand(PCollectionTuple analyzed) {
    return analyzed
        .get(AnalyzeFeedback.REJECTS)
        .apply("GroupRejects", GroupByKey.create())
        .apply("WriteRejects", ParDo.of(new WriteFn(folder)));
  }

  static void write(Reject reject, DataOutput out) throws IOException {
    out.writeLong(reject.line());
    out.writeByte(reject.reason().ordinal());
    out.writeUTF(reject.file());
    out.writeUTF(reject.message());
    out.writeUTF(reject.excerpt());
  }

  private static Reject read(DataInputStream in) throws IOException {
    long line = in.readLong();
    Reason reason = Reason.values()[in.readByte()];
    return new Reject(in.readUTF(), line, reason, in.readUTF(), in.readUTF());
  }

  private static final class WriteFn extends DoFn<KV<String, Iterable<Shard>>, Long> {
    private static final long serialVersionUID = 1;
    private final String folder;

    WriteFn(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void processElement(
        @Element KV<String, Iterable<Shard>> shards, OutputReceiver<Long> out) throws IOException {
      List<Shard> ordered = new ArrayList<>();
      shards.getValue().forEach(ordered::add);
      ordered.sort(Shard.INPUT_ORDER);
      long lines = 0;
      try (CSVWriter csv =
          new CSVWriter(
              new OutputStreamWriter(
                  WorkFiles.create(folder + "rejected/rejected-001.csv"), StandardCharsets.UTF_8),
              ICSVWriter.DEFAULT_SEPARATOR,
              ICSVWriter.DEFAULT_QUOTE_CHARACTER,
              ICSVWriter.DEFAULT_QUOTE_CHARACTER,
              "\n")) {
        csv.writeNext(
            new String[] {"file", "line", "reason", "message", "excerpt", "scope"}, false);
        for (Shard shard : ordered) {
          try (DataInputStream in = WorkFiles.open(shard.path())) {
            while (in.readBoolean()) {
              Reject reject = read(in);
              csv.writeNext(
                  new String[] {
                    reject.file(),
                    Long.toString(reject.line()),
                    reject.reason().code(),
                    reject.message(),
                    FormulaGuard.guard(reject.excerpt()),
                    reject.reason().rejectsRecord() ? "record" : "value"
                  },
                  false);
              lines++;
            }
          }
        }
        if (csv.checkError()) {
          throw new IOException("cannot write " + folder + "rejected/rejected-001.csv");
        }
      }
      out.output(lines);
    }
  }
}
