package org.oidor.transforms.io;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.io.layout.DateOrder;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * How one file is read: all that a worker needs to know, found out once from its start.
 *
 * @param path as shown to the user
 * @param resource by which it is opened
 * @param size in bytes, unpacked
 * @param packing how the bytes of {@code resource} are packed
 * @param member name of the file within the archive {@code resource}, empty if that is none
 * @param root field that holds the array of records of a {@link Container#JSON} file, or of each
 *     line of a {@link Container#NDJSON} file, with dots between names, or {@code *} if a line
 *     nests records; sheet of a {@link Container#XLSX} workbook; else empty
 * @param charset what most of it is written in: {@code UTF-8}, {@code windows-1252}, {@code
 *     UTF-16LE} or {@code UTF-16BE}
 * @param delimiter between cells, of {@link Container#CSV} only
 * @param lineEnd last character of a line: a line feed, or a carriage return in old Mac files
 * @param headerLine physical line of the header row, from 1; 0 if there is none
 * @param lastHeaderLine physical line of the last row that only explains the header, else the same
 * @param headers as in the file; for JSON the paths that were seen
 * @param layout code of the layout, which is the source code of its records
 * @param channel of records that name none
 * @param columns what is understood, the preferred column of a field first
 * @param dateOrder how dates in numbers are read
 * @param dateOrderFrom how that was decided, in words
 * @param zone IANA zone of times that name none
 * @param zoneFrom where the zone was taken from, in words
 * @param statuses status codes by folded value, besides the usual ones
 * @param channels channels by folded value, besides the usual ones
 * @param ownAccounts folded user names of the shop
 * @param ownPosts whether all of it was written by the shop itself
 * @param sampledRecords how many records were looked at
 * @param problems what was odd about them, in words and without personal data
 */
public record FilePlan(
    String path,
    String resource,
    long size,
    Packing packing,
    String member,
    Container container,
    String root,
    String charset,
    char delimiter,
    char lineEnd,
    long headerLine,
    long lastHeaderLine,
    List<String> headers,
    String layout,
    Kind kind,
    Channel channel,
    List<Column> columns,
    DateOrder dateOrder,
    String dateOrderFrom,
    String zone,
    String zoneFrom,
    Map<String, String> statuses,
    Map<String, Channel> channels,
    Set<String> ownAccounts,
    boolean ownPosts,
    long sampledRecords,
    List<String> problems)
    implements Serializable {

  /** Copies the collections. */
  public FilePlan {
    headers = List.copyOf(headers);
    columns = List.copyOf(columns);
    statuses = Map.copyOf(statuses);
    channels = Map.copyOf(channels);
    ownAccounts = Set.copyOf(ownAccounts);
    problems = List.copyOf(problems);
  }

  /** Whether a large file may be read in several ranges. */
  boolean canBeSplit() {
    boolean lines = container == Container.CSV || (container == Container.NDJSON && root.isEmpty());
    return lines && packing == Packing.NONE && !isUtf16();
  }

  boolean isUtf16() {
    return charset.startsWith("UTF-16");
  }
}
