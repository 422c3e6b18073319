package org.oidor.pipeline;

import org.oidor.pipeline.command.Oidor;

/** Starts the oidor program. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] args) {
    System.exit(Oidor.execute(args));
  }
}
