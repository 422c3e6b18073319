package org.oidor.pipeline.options;

/** A mistake in the options or the configuration, told so that the user can mend it. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A mistake with a message of one to three lines. */
  public UsageException(String message) {
    super(message);
  }
}
