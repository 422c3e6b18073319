package org.oidor.transforms.analyze;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;

/** Encodes a {@link FileAccount}. */
public final class FileAccountCoder extends AtomicCoder<FileAccount> {
  private static final long serialVersionUID = 1;
  private static final FileAccountCoder INSTANCE = new FileAccountCoder();

  private FileAccountCoder() {}

  /** The one instance. */
  public static FileAccountCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(FileAccount account, OutputStream out) throws IOException {
    account.write(new DataOutputStream(out));
  }

  @Override
  public FileAccount decode(InputStream in) throws IOException {
    return FileAccount.read(new DataInputStream(in));
  }
}
