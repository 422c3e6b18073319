package org.oidor.pipeline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.oidor.pipeline.options.UsageException;
import org.oidor.transforms.classify.Evaluation;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.classify.LabelledTexts;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.privacy.Redactor;
import org.oidor.transforms.text.TextCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the models on labelled texts. */
@Command(
    name = "evaluate",
    description = "Compares the models with the labels of a file; prints one JSON object.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /** What is measured. */
  enum Task {
    CATEGORY,
    SENTIMENT,
    LANGUAGE
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--task",
      required = true,
      description = "category, sentiment or language: the name of the column with the labels.")
  private Task task = Task.CATEGORY;

  @Parameters(
      paramLabel = "FILE",
      description = "TSV or CSV with a header that holds text and the task's name.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("FILE must be an existing file, but was: " + file);
    }
    String column = task.name().toLowerCase(Locale.ROOT);
    FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();
    TextCleaner cleaner = new TextCleaner();
    Redactor redactor = new Redactor(Set.of());
    LabelledTexts labelled = read(column);
    List<String> predicted = new ArrayList<>();
    for (String text : labelled.column("text")) {
      String redacted = redactor.redact(cleaner.clean("", text), List.of());
      Analysis analysis = analyzer.analyze(redacted, "");
      predicted.add(
          switch (task) {
            case CATEGORY -> analysis.category().code();
            case SENTIMENT -> analysis.sentiment().code();
            case LANGUAGE -> analysis.language();
          });
    }
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    spec.commandLine()
        .getOut()
        .println(mapper.writeValueAsString(Evaluation.of(labelled.column(column), predicted)));
    return 0;
  }

  private LabelledTexts read(String column) {
    try {
      LabelledTexts labelled = LabelledTexts.read(file);
      labelled.column("text");
      labelled.column(column);
      return labelled;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
