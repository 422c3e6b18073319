package org.oidor.pipeline.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.oidor.pipeline.options.UsageException;
import org.oidor.pipeline.run.Version;
import org.oidor.transforms.io.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The oidor command and what it makes of faults: a message of a few lines and an exit code. */
@Command(
    name = "oidor",
    description = "Reads customer feedback of online shops and writes quality reports.",
    mixinStandardHelpOptions = true,
    versionProvider = Oidor.VersionLine.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      InspectCommand.class,
      ClassifyCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 a fault of ours; 2 wrong options or configuration;",
      "3 done, but the data broke a stated limit."
    })
public final class Oidor implements Runnable {
  private static final int FAULT = 1;
  private static final int USAGE = 2;

  @Option(
      names = "--verbose",
      description = "Show log messages and, on errors, where in the program they arose.",
      scope = ScopeType.INHERIT)
  private boolean verbose;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Prints the version. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"oidor " + Version.current()};
    }
  }

  /** Runs a command; returns its exit code. */
  public static int execute(String... args) {
    boolean verbose = List.of(args).contains("--verbose");
    setUpLogging(verbose ? Level.INFO : Level.SEVERE);
    CommandLine line = new CommandLine(new Oidor());
    line.setExecutionExceptionHandler(
        (fault, commandLine, parsed) -> explain(fault, commandLine.getErr(), verbose));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(args);
  }

  private static int explain(Exception fault, PrintWriter err, boolean verbose) {
    if (verbose) {
      fault.printStackTrace(err);
    }
    Throwable cause = fault;
    for (Throwable next = fault; next != null; next = next.getCause()) {
      if (next instanceof UsageException || next instanceof InputException) {
        err.println("oidor: " + next.getMessage());
        return USAGE;
      }
      cause = next;
    }
    String message = cause.getMessage();
    err.println(
        "oidor: "
            + cause.getClass().getSimpleName()
            + (message == null ? "" : ": " + message.lines().findFirst().orElse("")));
    if (!verbose) {
      err.println("Run it again with --verbose to see where in the program this arose.");
    }
    return FAULT;
  }

  private static void setUpLogging(Level level) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    Handler console = new ConsoleHandler();
    console.setLevel(level);
    root.addHandler(console);
    root.setLevel(level);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
