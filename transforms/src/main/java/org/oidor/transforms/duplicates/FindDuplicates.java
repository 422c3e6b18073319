package org.oidor.transforms.duplicates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.oidor.transforms.io.RangeReader;
import org.oidor.transforms.io.SourceRange;

/**
 * Names every record of which a newer version, or a later copy, is in the same inputs.
 *
 * <pre>{@code
 * PCollection<KV<Integer, Long>> duplicates = ranges.apply(FindDuplicates.across(16));
 * }</pre>
 *
 * <p>Two records are the same when source and id are. The newest by its update time stays, else the
 * one read last. Only digests, times and positions are grouped, packed into blocks, never records:
 * a million records cost about 40 MB.
 *
 * <p><b>Input:</b> bounded. <b>Output:</b> file ordinal and position of each record that does not
 * stay, exactly once, in no order.
 */
public final class FindDuplicates
    extends PTransform<PCollection<SourceRange>, PCollection<KV<Integer, Long>>> {
  private final int partitions;

  private FindDuplicates(int partitions) {
    this.partitions = partitions;
  }

  /**
   * A search that is split into parts, each of which one worker holds in memory.
   *
   * @param partitions 1 or more; about one for each million records
   */
  public static FindDuplicates across(int partitions) {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions must be 1 or more, but was: " + partitions);
    }
    return new FindDuplicates(partitions);
  }

  @Override
  public PCollection<KV<Integer, Long>> expand(PCollection<SourceRange> ranges) {
    return ranges
        .apply("ReadKeys", ParDo.of(new ReadKeysFn(partitions)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupKeys", GroupByKey.create())
        .apply("KeepNewest", ParDo.of(new KeepNewestFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), VarLongCoder.of()));
  }

  private static final class ReadKeysFn extends DoFn<SourceRange, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;
    private final int partitions;

    ReadKeysFn(int partitions) {
      this.partitions = partitions;
    }

    @ProcessElement
    public void processElement(
        @Element SourceRange range, OutputReceiver<KV<Integer, byte[]>> out) {
      ByteArrayOutputStream[] blocks = new ByteArrayOutputStream[partitions];
      MessageDigest sha256 = sha256();
      new RangeReader()
          .readKeys(
              range,
              (source, id, updatedAt, position) -> {
                RecordVersion version =
                    version(sha256, source, id, updatedAt, range.file(), position);
                int partition = Math.floorMod(version.keyLow(), partitions);
                if (blocks[partition] == null) {
                  blocks[partition] = new ByteArrayOutputStream();
                }
                append(version, blocks[partition]);
              });
      for (int partition = 0; partition < partitions; partition++) {
        if (blocks[partition] != null) {
          out.output(KV.of(partition, blocks[partition].toByteArray()));
        }
      }
    }

    private static void append(RecordVersion version, ByteArrayOutputStream block) {
      try {
        version.write(new DataOutputStream(block));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static RecordVersion version(
        MessageDigest sha256,
        String source,
        String id,
        Instant updatedAt,
        int file,
        long position) {
      sha256.update(source.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
      ByteBuffer key = ByteBuffer.wrap(sha256.digest(id.getBytes(StandardCharsets.UTF_8)));
      long updated = updatedAt.equals(Instant.MIN) ? Long.MIN_VALUE : updatedAt.toEpochMilli();
      return new RecordVersion(key.getLong(), key.getLong(), updated, file, position);
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  private static final class KeepNewestFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, Long>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> blocks, OutputReceiver<KV<Integer, Long>> out)
        throws IOException {
      Map<RecordVersion.Key, RecordVersion> kept = new HashMap<>();
      for (byte[] block : blocks.getValue()) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        while (true) {
          RecordVersion version;
          try {
            version = RecordVersion.read(in);
          } catch (EOFException endOfBlock) {
            break;
          }
          RecordVersion other = kept.putIfAbsent(version.key(), version);
          if (other != null) {
            RecordVersion loser = version;
            if (version.outlives(other)) {
              kept.put(version.key(), version);
              loser = other;
            }
            out.output(KV.of(loser.file(), loser.position()));
          }
        }
      }
    }
  }
}
