package org.oidor.transforms.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads compressed files as if they were plain, and archives as if they were folders. Nothing is
 * ever written to disk.
 */
final class Unpacking {
  private static final int MOST_MEMBERS = 10_000;
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i).*\\.(?:zip|gz|tgz|7z|rar|tar|bz2|xz|jar)");
  private static final Pattern UNSAFE =
      Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*|.*\\p{Cntrl}.*");

  private Unpacking() {}

  /**
   * The inputs that a file holds: itself, or those members of an archive that end as feedback does.
   *
   * @throws InputException if an archive cannot be trusted or holds nothing to read
   */
  static List<Storage.Found> inputs(Storage.Found file) {
    byte[] start;
    try (InputStream in = Storage.open(file.resource(), 0)) {
      start = in.readNBytes(4);
    } catch (IOException e) {
      throw new InputException(
          file.path() + " cannot be read: check that it exists and may be read by you", e);
    }
    if (start.length > 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return List.of(file.packed(Packing.GZIP, file.path(), "", unpackedSize(file)));
    }
    if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
      return members(file);
    }
    return List.of(file);
  }

  /** Opens an input at its start. The caller closes it. */
  static InputStream open(String resource, Packing packing, String member) throws IOException {
    return switch (packing) {
      case NONE -> Storage.open(resource, 0);
      case GZIP -> gzip(resource, Long.MAX_VALUE); // measured when it was planned
      case ZIP -> {
        ZipFile archive = archive(resource);
        try {
          ZipArchiveEntry entry = archive.getEntry(member);
          if (entry == null) {
            throw new IOException("the archive does not hold it any more");
          }
          yield new MemberStream(archive, entry);
        } catch (IOException | RuntimeException e) {
          archive.close();
          throw e;
        }
      }
    };
  }

  /** Closes the archive with the member. */
  private static final class MemberStream extends FilterInputStream {
    private final ZipFile archive;

    MemberStream(ZipFile archive, ZipArchiveEntry entry) throws IOException {
      super(
          new UnpackedStream(
              archive.getInputStream(entry), entry.getCompressedSize(), UnpackedStream.MOST_BYTES));
      this.archive = archive;
    }

    @Override
    public void close() throws IOException {
      super.close();
      archive.close();
    }
  }

  private static UnpackedStream gzip(String resource, long packed) throws IOException {
    InputStream in = Storage.open(resource, 0);
    try {
      return new UnpackedStream(
          new GZIPInputStream(in, 1 << 16), packed, UnpackedStream.MOST_BYTES);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Goes through the whole file once, so that a bomb or a torn file stops no running job. */
  private static long unpackedSize(Storage.Found file) {
    try (UnpackedStream in = gzip(file.resource(), file.size())) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.bytes();
    } catch (IOException e) {
      throw new InputException(
          file.path() + " cannot be unpacked: " + reason(e) + ". Export it again", e);
    }
  }

  private static List<Storage.Found> members(Storage.Found file) {
    try (ZipFile archive = archive(file.resource())) {
      if (archive.getEntry("xl/workbook.xml") != null) {
        return List.of(file);
      }
      if (archive.getEntry("xl/workbook.bin") != null) {
        throw new InputException(file.path() + " is a binary workbook: save it as .xlsx or .csv");
      }
      if (archive.getEntry("content.xml") != null && archive.getEntry("mimetype") != null) {
        throw new InputException(
            file.path() + " is an OpenDocument file: save it as .xlsx or .csv");
      }
      List<Storage.Found> members = new ArrayList<>();
      Set<String> names = new HashSet<>();
      List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
      if (entries.size() > MOST_MEMBERS) {
        throw new InputException(
            file.path()
                + String.format(
                    Locale.ROOT, " must hold %d files at most, but holds more", MOST_MEMBERS));
      }
      long total = 0;
      for (ZipArchiveEntry entry : entries) {
        if (!entry.isDirectory()) {
          check(file, archive, entry, names);
          if (InputPlanner.isFeedback(entry.getName())) {
            long size = size(file, archive, entry, UnpackedStream.MOST_BYTES - total);
            total += size;
            String path = file.path() + "!/" + entry.getName();
            if (size > 0) {
              members.add(file.packed(Packing.ZIP, path, entry.getName(), size));
            }
          }
        }
      }
      if (members.isEmpty()) {
        throw new InputException(
            file.path() + " must hold " + InputPlanner.ENDINGS_IN_WORDS + ", but holds none");
      }
      return members;
    } catch (IOException e) {
      throw new InputException(
          file.path() + " cannot be unpacked: " + reason(e) + ". Pack it again", e);
    }
  }

  private static void check(
      Storage.Found file, ZipFile archive, ZipArchiveEntry entry, Set<String> names) {
    String name = entry.getName();
    String fault = "";
    if (UNSAFE.matcher(name).matches()) {
      fault = "its name leads out of the archive";
    } else if (!names.add(name)) {
      fault = "there are two of that name";
    } else if (ARCHIVE.matcher(name).matches()) {
      fault = "it is an archive itself: unpack it first";
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      fault = "it is protected by a password";
    } else if (!archive.canReadEntryData(entry)) {
      fault = "it is compressed in an unusual way: pack it again as plain zip";
    }
    if (!fault.isEmpty()) {
      throw refused(file, name, fault);
    }
  }

  private static long size(Storage.Found file, ZipFile archive, ZipArchiveEntry entry, long most) {
    try (UnpackedStream in =
        new UnpackedStream(archive.getInputStream(entry), entry.getCompressedSize(), most)) {
      byte[] start = in.readNBytes(4);
      boolean workbook = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
      if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && !workbook) {
        throw refused(file, entry.getName(), "it is an archive itself: unpack it first");
      }
      in.transferTo(OutputStream.nullOutputStream());
      return in.bytes();
    } catch (IOException e) {
      throw refused(file, entry.getName(), reason(e));
    }
  }

  private static InputException refused(Storage.Found file, String member, String fault) {
    String shown = member.replaceAll("\\p{Cntrl}", "?");
    return new InputException(
        file.path()
            + "!/"
            + shown.substring(0, Math.min(shown.length(), 200))
            + " cannot be read: "
            + fault);
  }

  private static String reason(IOException e) {
    boolean refused = e instanceof UnpackedStream.Refused;
    return refused ? String.valueOf(e.getMessage()) : "it is damaged or cut short";
  }

  private static ZipFile archive(String resource) throws IOException {
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(resource, /* isDirectory= */ false));
    if (!(channel instanceof SeekableByteChannel seekable)) {
      channel.close();
      throw new IOException("its file system cannot seek");
    }
    try {
      return ZipFile.builder().setSeekableByteChannel(seekable).get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException io ? io : new IOException(e);
    }
  }
}
