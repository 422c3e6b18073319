package org.oidor.transforms.model;

/** What reading made of one physical record. */
public sealed interface Outcome {

  /** First physical line of the record in its file, from 1. */
  long line();

  /** Ordinal of the physical record in its file, from 0. */
  long position();

  /** The record is feedback. */
  record Accepted(Feedback feedback) implements Outcome {
    @Override
    public long line() {
      return feedback.line();
    }

    @Override
    public long position() {
      return feedback.position();
    }
  }

  /**
   * The record cannot be used.
   *
   * @param message what is wrong, without raw customer text
   * @param excerpt raw start of the record, to be redacted before it leaves, at most 400 characters
   */
  record Rejected(long line, long position, Reason reason, String message, String excerpt)
      implements Outcome {}

  /**
   * The record holds no feedback: header, blank or trailer line, an answer of the shop itself.
   *
   * @param why short code, such as {@code header}, {@code blank}, {@code trailer}, {@code
   *     own_answer}, {@code repost}
   */
  record Skipped(long line, long position, String why) implements Outcome {}
}
