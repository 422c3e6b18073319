package org.oidor.pipeline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.oidor.pipeline.options.UsageException;
import org.oidor.transforms.classify.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the shipped models. */
@Command(
    name = "train",
    description = "Rebuilds the shipped models, byte for byte, from the corpora of the checkout.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final String HOME = System.getProperty("oidor.home", ".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--corpora",
      description = "Folder of labelled texts. Default: sample-data/corpora of the checkout.")
  private Path corpora = Path.of(HOME, "sample-data", "corpora");

  @Option(
      names = "--output",
      description = "Folder of the models. Default: where the build takes them from.")
  private Path output =
      Path.of(
          HOME, "transforms", "src", "main", "resources", "org", "oidor", "transforms", "models");

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(corpora)) {
      throw new UsageException("--corpora must be an existing folder, but was: " + corpora);
    }
    Trainer.train(corpora, output);
    spec.commandLine().getOut().println("Models: " + output);
    return 0;
  }
}
