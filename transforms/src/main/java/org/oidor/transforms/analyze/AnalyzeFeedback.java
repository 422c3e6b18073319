package org.oidor.transforms.analyze;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.DoFn.OutputReceiver;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.aggregate.LedgerCoder;
import org.oidor.transforms.aggregate.TallyCoder;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.aggregate.engine.Mergeable;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Tally;
import org.oidor.transforms.aggregate.engine.Tallying;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.io.RangeReader;
import org.oidor.transforms.io.SourceRange;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Reason;
import org.oidor.transforms.model.Reject;
import org.oidor.transforms.model.Sentiment;
import org.oidor.transforms.privacy.CustomerKey;
import org.oidor.transforms.privacy.Redactor;
import org.oidor.transforms.text.TextCleaner;
import org.oidor.transforms.themes.Phrase;
import org.oidor.transforms.themes.PhraseCoders;
import org.oidor.transforms.themes.PhraseKey;
import org.oidor.transforms.themes.PhraseTally;
import org.oidor.transforms.themes.Phrases;

/**
 * Reads ranges of files and leaves nothing of them but counts and redacted, analysed records.
 *
 * <p>Parsing, redaction, analysis and counting are one step on purpose: raw text never crosses to
 * another worker, and a runner without fusion holds no records in memory.
 *
 * <p><b>Input:</b> bounded; each range once. <b>Output:</b> {@link #TALLIES} and {@link #PHRASES},
 * summed for each range; {@link #ACCOUNTS}, one a range; the analysed records and the rejects go to
 * intermediate files that {@link #RECORDS} and {@link #REJECTS} name, one for each range and
 * period. A range that is tried again writes new files, and only the names of the try that
 * succeeded come out. <b>Counters:</b> {@code read}, {@code accepted}, {@code faults}.
 */
public final class AnalyzeFeedback extends PTransform<PCollection<SourceRange>, PCollectionTuple> {
  /** Counts by slice, under the key of their period. */
  public static final TupleTag<KV<String, Ledger<Slice, Tally>>> TALLIES = new TupleTag<>() {};

  /** Counts of phrases in the sampled texts, in parts by a digest of the phrase. */
  public static final TupleTag<KV<Integer, Ledger<PhraseKey, PhraseTally>>> PHRASES =
      new TupleTag<>() {};

  /** What became of the records of each range. */
  public static final TupleTag<FileAccount> ACCOUNTS = new TupleTag<>() {};

  static final TupleTag<KV<String, Shard>> RECORDS = new TupleTag<>() {};
  static final TupleTag<KV<String, Shard>> REJECTS = new TupleTag<>() {};

  private final AnalysisSettings settings;
  private final PCollectionView<Map<Integer, Iterable<Long>>> duplicates;

  private AnalyzeFeedback(
      AnalysisSettings settings, PCollectionView<Map<Integer, Iterable<Long>>> duplicates) {
    this.settings = settings;
    this.duplicates = duplicates;
  }

  /**
   * An analysis that leaves out the duplicates.
   *
   * @param duplicates positions of the records to leave out, by ordinal of the file
   */
  public static AnalyzeFeedback with(
      AnalysisSettings settings, PCollectionView<Map<Integer, Iterable<Long>>> duplicates) {
    return new AnalyzeFeedback(settings, duplicates);
  }

  @Override
  public PCollectionTuple expand(PCollection<SourceRange> ranges) {
    PCollectionTuple out =
        ranges.apply(
            "ReadAndAnalyze",
            ParDo.of(new AnalyzeFn(settings, duplicates))
                .withSideInputs(duplicates)
                .withOutputTags(
                    TALLIES, TupleTagList.of(PHRASES).and(ACCOUNTS).and(RECORDS).and(REJECTS)));
    out.get(TALLIES).setCoder(KvCoder.of(StringUtf8Coder.of(), TallyCoder.bySlice()));
    out.get(PHRASES).setCoder(KvCoder.of(VarIntCoder.of(), PhraseCoders.byPhrase()));
    out.get(ACCOUNTS).setCoder(FileAccountCoder.of());
    KvCoder<String, Shard> shards =
        KvCoder.of(StringUtf8Coder.of(), SerializableCoder.of(Shard.class));
    out.get(RECORDS).setCoder(shards);
    out.get(REJECTS).setCoder(shards);
    return out;
  }

  private static final class AnalyzeFn extends DoFn<SourceRange, KV<String, Ledger<Slice, Tally>>> {
    private static final long serialVersionUID = 1;
    private static final int EXCERPT = 120;
    private static final int PHRASE_PARTS = 8;

    private final Counter read = Metrics.counter(AnalyzeFeedback.class, "read");
    private final Counter accepted = Metrics.counter(AnalyzeFeedback.class, "accepted");
    private final Counter faults = Metrics.counter(AnalyzeFeedback.class, "faults");

    private final AnalysisSettings settings;
    private final PCollectionView<Map<Integer, Iterable<Long>>> duplicates;

    private transient @Nullable Engines engines;

    private record Engines(
        TextCleaner cleaner, Redactor redactor, CustomerKey customers, FeedbackAnalyzer analyzer) {}

    AnalyzeFn(AnalysisSettings settings, PCollectionView<Map<Integer, Iterable<Long>>> duplicates) {
      this.settings = settings;
      this.duplicates = duplicates;
    }

    @Setup
    public void setUp() {
      engines =
          new Engines(
              new TextCleaner(),
              new Redactor(settings.ownAccounts()),
              new CustomerKey(settings.customerKey()),
              FeedbackAnalyzer.shipped());
    }

    @ProcessElement
    public void processElement(
        @Element SourceRange range, ProcessContext context, MultiOutputReceiver out)
        throws IOException {
      if (engines == null) {
        throw new IllegalStateException("setUp was not called");
      }
      Set<Long> dropped = new HashSet<>();
      context.sideInput(duplicates).getOrDefault(range.file(), List.of()).forEach(dropped::add);
      try (RangeAnalysis analysis = new RangeAnalysis(range, dropped, engines)) {
        new RangeReader().read(range, analysis::add);
        analysis.finish(out);
      }
    }

    /** The work on one range. */
    private final class RangeAnalysis implements AutoCloseable {
      private final SourceRange range;
      private final Set<Long> dropped;
      private final Engines engines;
      private final FileAccount account;
      private final Ledger<Slice, Tally> ledger = new Ledger<>(Tally::new);
      private final Map<PhraseKey, PhraseTally> phrases = new HashMap<>();
      private final TreeMap<String, ShardWriter> shards = new TreeMap<>();

      RangeAnalysis(SourceRange range, Set<Long> dropped, Engines engines) {
        this.range = range;
        this.dropped = dropped;
        this.engines = engines;
        this.account = new FileAccount(range.file(), range.firstPosition());
      }

      void add(Outcome outcome) {
        read.inc();
        account.read(outcome.position());
        if (outcome instanceof Outcome.Accepted record) {
          if (dropped.contains(outcome.position())) {
            account.duplicate();
          } else {
            accept(record.feedback());
          }
        } else if (outcome instanceof Outcome.Rejected rejected) {
          reject(rejected.line(), rejected.reason(), rejected.message(), rejected.excerpt());
        } else {
          account.skip();
        }
      }

      private void accept(Feedback feedback) {
        String text;
        Analysis analysis;
        List<Phrase> found;
        try {
          String cleaned = engines.cleaner().clean(feedback.title(), feedback.text());
          text = engines.redactor().redact(cleaned, feedback.names());
          analysis = engines.analyzer().analyze(text, feedback.languageHint());
          found = phrasesOf(feedback, analysis, text);
        } catch (RuntimeException fault) {
          // one poisoned record must not end the run; its text stays out of the message
          faults.inc();
          reject(
              feedback.line(),
              Reason.FAULT,
              "the analysis failed: " + fault.getClass().getSimpleName(),
              "");
          return;
        }
        account.accept();
        accepted.inc();
        for (Feedback.Note note : feedback.notes()) {
          reject(feedback.line(), note.reason(), note.message(), "");
        }
        settings.tallying().add(feedback, analysis, ledger);
        write(feedback, analysis, text, found.stream().map(Phrase::key).toList());
      }

      /** Phrases that may recur, of a text whose complaint is not known by name. */
      private List<Phrase> phrasesOf(Feedback feedback, Analysis analysis, String text) {
        boolean sampled =
            Math.floorMod(feedback.id().hashCode() * 0x9E3779B9 >>> 8, settings.phraseSample())
                == 0;
        boolean unnamed = analysis.category() != Category.NONE && analysis.complaint().isEmpty();
        if (!sampled && !unnamed) {
          return List.of();
        }
        List<Phrase> found = Phrases.of(text, analysis.language());
        if (sampled) {
          count(new PhraseKey(analysis.category(), ""), "");
          for (Phrase phrase : found) {
            count(new PhraseKey(analysis.category(), phrase.key()), phrase.wording());
          }
        }
        return unnamed ? found : List.of();
      }

      private void count(PhraseKey key, String wording) {
        phrases.computeIfAbsent(key, unused -> new PhraseTally()).add(wording);
      }

      private void write(Feedback feedback, Analysis analysis, String text, List<String> phrases) {
        Tallying tallying = settings.tallying();
        String[] columns =
            RecordColumns.of(
                feedback,
                analysis,
                engines.customers().of(feedback.customer()),
                text,
                tallying.zone(),
                tallying.uncertainBelow());
        String solvedPeriod = "";
        long minutes = -1;
        if (feedback.solvedAt() != null) {
          solvedPeriod = tallying.periodOf(feedback.solvedAt());
          minutes =
              (feedback.solvedAt().getEpochSecond() - feedback.createdAt().getEpochSecond()) / 60;
        }
        AnalyzedRecord record =
            new AnalyzedRecord(
                columns,
                analysis.category(),
                analysis.sentiment() == Sentiment.NEGATIVE,
                feedback.interactions(),
                solvedPeriod,
                minutes,
                phrases);
        shard(tallying.periodOf(feedback.createdAt())).write(record::write);
      }

      private void reject(long line, Reason reason, String message, String rawExcerpt) {
        account.reject(reason);
        String excerpt =
            engines
                .redactor()
                .redact(engines.cleaner().clean("", rawExcerpt), List.of())
                .replace('\n', ' ');
        Reject reject =
            new Reject(range.plan().path(), line, reason, message, Excerpts.cut(excerpt, EXCERPT));
        shard(Shard.REJECTED).write(out -> RejectFiles.write(reject, out));
      }

      private ShardWriter shard(String folder) {
        return shards.computeIfAbsent(
            folder,
            unused ->
                new ShardWriter(
                    new Shard(
                        folder,
                        range.file(),
                        range.firstPosition(),
                        settings.workFolder() + "shards/" + UUID.randomUUID())));
      }

      void finish(MultiOutputReceiver out) throws IOException {
        for (ShardWriter writer : shards.values()) {
          writer.close();
          Shard shard = writer.shard;
          TupleTag<KV<String, Shard>> tag =
              shard.folder().equals(Shard.REJECTED) ? REJECTS : RECORDS;
          out.get(tag).output(KV.of(shard.folder(), shard));
        }
        outputParts(ledger.entries(), Slice::period, TallyCoder.bySlice(), out.get(TALLIES));
        outputParts(
            phrases,
            key -> Math.floorMod(key.phrase().hashCode(), PHRASE_PARTS),
            PhraseCoders.byPhrase(),
            out.get(PHRASES));
        out.get(ACCOUNTS).output(account);
      }

      @Override
      public void close() throws IOException {
        for (ShardWriter writer : shards.values()) {
          writer.close();
        }
      }
    }
  }

  /** Puts out counts in a few parts instead of one by one. */
  private static <PartT extends Comparable<PartT>, K extends Comparable<K>, V extends Mergeable<V>>
      void outputParts(
          Map<K, V> counts,
          Function<K, PartT> partOf,
          LedgerCoder<K, V> coder,
          OutputReceiver<KV<PartT, Ledger<K, V>>> out) {
    TreeMap<PartT, Ledger<K, V>> parts = new TreeMap<>();
    counts.forEach(
        (key, value) ->
            parts
                .computeIfAbsent(partOf.apply(key), unused -> coder.empty())
                .entries()
                .put(key, value));
    parts.forEach((part, ledger) -> out.output(KV.of(part, ledger)));
  }

  private static final class ShardWriter {
    private interface Writing {
      void to(DataOutputStream out) throws IOException;
    }

    private final Shard shard;
    private final DataOutputStream out;
    private boolean closed;

    ShardWriter(Shard shard) {
      this.shard = shard;
      try {
        this.out = WorkFiles.create(shard.path());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to the work folder: " + shard.path(), e);
      }
    }

    void write(Writing writing) {
      try {
        out.writeBoolean(true);
        writing.to(out);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to the work folder: " + shard.path(), e);
      }
    }

    void close() throws IOException {
      if (!closed) {
        closed = true;
        out.writeBoolean(false); // a file that was cut off lacks this end mark
        out.close();
      }
    }
  }
}
