package org.oidor.transforms.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record as read, before redaction and analysis. It holds raw personal data and therefore never
 * leaves the step that reads it.
 *
 * @param source code of the system that it comes from, such as {@code freshdesk}; with {@code id}
 *     it identifies the record
 * @param id the source's own id, or a digest of the record where the source has none
 * @param kind what sort of feedback it is
 * @param file path of the file as given by the user
 * @param line first physical line in the file, from 1
 * @param position ordinal of the physical record in the file, from 0
 * @param createdAt never null
 * @param firstRepliedAt first public answer of a person, null if none or unknown
 * @param solvedAt last time it was solved, null if open or unknown
 * @param updatedAt null if unknown
 * @param status {@code new}, {@code open}, {@code pending}, {@code solved}, {@code closed}, or
 *     empty
 * @param customer raw identifier of the writer, empty if unknown: only a keyed hash may leave
 * @param names personal names and identifiers of the record's structured columns, to be redacted
 *     from its text as well
 * @param title raw subject or title, may be empty
 * @param text raw body, may be empty
 * @param languageHint language declared by the source as a BCP 47 tag, or empty
 * @param replies public answers of agents, null if the source does not tell
 * @param reopens how often it was reopened, null if the source does not tell
 * @param ratings ratings given with it, in order of columns
 * @param interactions likes, shares and replies of a public comment; 0 for all else
 * @param notes rejected values of a kept record
 */
public record Feedback(
    String source,
    String id,
    Kind kind,
    Channel channel,
    String file,
    long line,
    long position,
    Instant createdAt,
    @Nullable Instant firstRepliedAt,
    @Nullable Instant solvedAt,
    @Nullable Instant updatedAt,
    String status,
    String customer,
    List<String> names,
    String title,
    String text,
    String languageHint,
    @Nullable Integer replies,
    @Nullable Integer reopens,
    List<Rating> ratings,
    long interactions,
    List<Note> notes) {

  /** A value that was dropped from a kept record. */
  public record Note(Reason reason, String message) {}

  /** Copies the lists. */
  public Feedback {
    names = List.copyOf(names);
    ratings = List.copyOf(ratings);
    notes = List.copyOf(notes);
  }
}
