package org.oidor.transforms.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.oidor.transforms.aggregate.LedgerCoder;
import org.oidor.transforms.model.Category;

/** Coders of phrase counts. */
public final class PhraseCoders {
  private PhraseCoders() {}

  /** The coder of counts by phrase. */
  public static LedgerCoder<PhraseKey, PhraseTally> byPhrase() {
    return LedgerCoder.of(new KeyCoder(), new TallyCoder(), unused -> new PhraseTally());
  }

  /** The coder of a phrase and its count. */
  static KvCoder<PhraseKey, PhraseTally> entry() {
    return KvCoder.of(new KeyCoder(), new TallyCoder());
  }

  /** Deterministic, so that it may code keys. */
  static final class KeyCoder extends AtomicCoder<PhraseKey> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(PhraseKey key, OutputStream out) throws IOException {
      VarIntCoder.of().encode(key.category().ordinal(), out);
      StringUtf8Coder.of().encode(key.phrase(), out);
    }

    @Override
    public PhraseKey decode(InputStream in) throws IOException {
      Category category = Category.values()[VarIntCoder.of().decode(in)];
      return new PhraseKey(category, StringUtf8Coder.of().decode(in));
    }

    @Override
    public boolean consistentWithEquals() {
      return true;
    }
  }

  static final class TallyCoder extends AtomicCoder<PhraseTally> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(PhraseTally tally, OutputStream out) throws IOException {
      VarIntCoder.of().encode(tally.wordings.size(), out);
      for (Map.Entry<String, Long> wording : tally.wordings.entrySet()) {
        StringUtf8Coder.of().encode(wording.getKey(), out);
        VarLongCoder.of().encode(wording.getValue(), out);
      }
    }

    @Override
    public PhraseTally decode(InputStream in) throws IOException {
      PhraseTally tally = new PhraseTally();
      int wordings = VarIntCoder.of().decode(in);
      for (int i = 0; i < wordings; i++) {
        String wording = StringUtf8Coder.of().decode(in);
        tally.wordings.put(wording, VarLongCoder.of().decode(in));
      }
      return tally;
    }
  }
}
