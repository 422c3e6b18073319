package org.oidor.pipeline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.UsageException;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.privacy.Redactor;
import org.oidor.transforms.text.TextCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies single texts. */
@Command(
    name = "classify",
    description = "Classifies one text a line; prints one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--language",
      description = "Language of all texts: es, en or pt. Default: told from each text.")
  private @Nullable String language;

  @Option(names = "--explain", description = "Also print the redacted text that was analysed.")
  private boolean explain;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "UTF-8 text, one text a line. Default: standard input.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    if (language != null && !Set.of("es", "en", "pt").contains(language)) {
      throw new UsageException("--language must be es, en or pt, but was: " + language);
    }
    FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();
    TextCleaner cleaner = new TextCleaner();
    Redactor redactor = new Redactor(Set.of());
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = redactor.redact(cleaner.clean("", line), List.of());
        Analysis analysis = analyzer.analyze(text, language == null ? "" : language);
        out.println(MAPPER.writeValueAsString(json(analysis, text)));
      }
    }
    out.flush();
    return 0;
  }

  private InputStream open() throws IOException {
    if (file == null) {
      return System.in;
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("FILE must be an existing file, but was: " + file);
    }
  }

  private ObjectNode json(Analysis analysis, String text) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("language", analysis.language());
    node.put("category", analysis.category().code());
    node.put("confidence", Math.round(analysis.confidence() * 1000) / 1000.0);
    ArrayNode secondary = node.putArray("secondary");
    analysis.secondary().stream().map(Category::code).forEach(secondary::add);
    node.put("sentiment", analysis.sentiment().code());
    node.put("score", analysis.scoreMillis() / 1000.0);
    ArrayNode evidence = node.putArray("evidence");
    for (Analysis.Evidence item : analysis.evidence()) {
      ObjectNode one = evidence.addObject();
      one.put("label", item.label());
      one.put("word", item.word());
      one.put("weight", item.weight());
    }
    if (explain) {
      node.put("text", text);
    }
    return node;
  }
}
