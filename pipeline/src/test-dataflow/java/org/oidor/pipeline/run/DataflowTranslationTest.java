package org.oidor.pipeline.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.api.services.dataflow.model.DataflowPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.model.pipeline.v1.RunnerApi;
import org.apache.beam.runners.dataflow.options.DataflowPipelineDebugOptions;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.extensions.gcp.options.GcpOptions;
import org.apache.beam.sdk.extensions.gcp.options.GcsOptions;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.pipeline.options.RunOptions;
import org.oidor.pipeline.wiring.FeedbackPipeline;
import org.oidor.pipeline.wiring.Staging;
import org.oidor.transforms.analyze.AnalysisSettings;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.io.InputPlanner;
import org.oidor.transforms.io.RangePlanner;

/**
 * Translates the pipeline for Dataflow up to the moment of its submission, without a network:
 * {@code mvn -Pdataflow verify}.
 */
class DataflowTranslationTest {
  private static final Path SAMPLE = Path.of("..", "sample-data");
  private static final Path STEPS =
      Path.of("src", "test", "resources", "DataflowTranslationTest", "steps.txt");
  private static final String BUCKET = "gs://test-bucket/";

  @TempDir private static Path folder = Path.of("");

  private static Pipeline pipeline = Pipeline.create();

  /** Keeps in memory what the runner would upload. */
  public static final class KeptFiles implements Stager {
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    /** Called by the runner. */
    public static KeptFiles fromOptions(PipelineOptions unused) {
      return new KeptFiles();
    }

    @Override
    public List<DataflowPackage> stageFiles(List<StagedFile> files) {
      return files.stream().map(file -> staged(file.getDestination())).toList();
    }

    @Override
    public DataflowPackage stageToFile(byte[] content, String name) {
      FILES.put(name, content);
      return staged(name);
    }

    private static DataflowPackage staged(String name) {
      return new DataflowPackage().setName(name).setLocation(BUCKET + "staging/" + name);
    }
  }

  @BeforeAll
  static void translate() throws IOException {
    Path jar = Files.createFile(folder.resolve("any.jar"));
    RunOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DataflowRunner",
                "--project=test-project",
                "--region=europe-southwest1",
                "--tempLocation=" + BUCKET + "temp",
                "--gcpTempLocation=" + BUCKET + "temp",
                "--stagingLocation=" + BUCKET + "staging",
                "--filesToStage=" + jar,
                "--templateLocation=" + folder.resolve("job.json"),
                "--config=" + SAMPLE.resolve("config.yaml"))
            .as(RunOptions.class);
    options.as(GcpOptions.class).setCredentialFactoryClass(NoopCredentialFactory.class);
    options.as(GcsOptions.class).setPathValidatorClass(NoopPathValidator.class);
    options.as(DataflowPipelineDebugOptions.class).setStagerClass(KeptFiles.class);
    FileSystems.setDefaultPipelineOptions(options);
    pipeline = Pipeline.create(options);
    Settings settings = Settings.of(options, FeedbackAnalyzer.shipped().uncertainBelow());
    Staging staging = new Staging(BUCKET + "reports/.staging/");
    FeedbackPipeline.build(
        pipeline,
        RangePlanner.plan(
            InputPlanner.plan(
                List.of(SAMPLE.resolve("messages").toString()),
                InputOptions.of(settings.zone()).withOwnAccounts(settings.ownAccounts())),
            100_000),
        8,
        new AnalysisSettings(
            settings.tallying(), settings.customerKey(), settings.ownAccounts(), staging.work(), 1),
        staging,
        true,
        settings.from(),
        settings.to());
    pipeline.run();
  }

  @Test
  void keepsTheNamesOfItsSteps() throws IOException {
    RunnerApi.Pipeline translated =
        RunnerApi.Pipeline.parseFrom(KeptFiles.FILES.get("pipeline.pb"));
    TreeSet<String> names = new TreeSet<>();
    for (RunnerApi.PTransform step : translated.getComponents().getTransformsMap().values()) {
      if (step.getSubtransformsCount() == 0) {
        names.add(step.getUniqueName());
      }
    }
    String actual = String.join("\n", names) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(STEPS, actual);
    }
    assertThat(
        "The names of steps are part of the interface: dashboards and alerts use them. If the"
            + " change is meant, run mvn -Pdataflow -pl pipeline -am test -Dgolden.update=true",
        actual,
        is(Files.readString(STEPS)));
  }

  @Test
  void buildsTheJobThatWouldBeSubmitted() throws IOException {
    JsonNode job = new ObjectMapper().readTree(folder.resolve("job.json").toFile());
    assertThat(job.get("type").asText(), is("JOB_TYPE_BATCH"));
    List<String> kinds = new ArrayList<>();
    job.get("steps").forEach(step -> kinds.add(step.get("kind").asText()));
    assertThat(kinds.stream().filter("GroupByKey"::equals).count(), greaterThan(5L));
  }

  @Test
  void sendsOnlyCodersThatAWorkerCanRead() {
    List<Coder<?>> coders = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitValue(PValue value, TransformHierarchy.Node producer) {
            if (value instanceof PCollection<?> collection) {
              coders.add(collection.getCoder());
            }
          }
        });
    assertThat(coders, not(empty()));
    coders.forEach(coder -> assertDoesNotThrow(() -> SerializableUtils.ensureSerializable(coder)));
  }

  @Test
  void groupsByNothingThatIsEncodedInMoreThanOneWay() {
    List<Coder<?>> keys = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitPrimitiveTransform(TransformHierarchy.Node node) {
            if (node.getTransform() instanceof GroupByKey<?, ?>) {
              node.getInputs()
                  .values()
                  .forEach(
                      input ->
                          keys.add(
                              ((KvCoder<?, ?>) ((PCollection<?>) input).getCoder()).getKeyCoder()));
            }
          }
        });
    assertThat(keys, not(empty()));
    keys.forEach(key -> assertDoesNotThrow(() -> key.verifyDeterministic()));
  }
}
