package org.oidor.transforms.io;

/** Tells the user what is wrong with an input file or mapping, where, and how to mend it. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
