package org.oidor.pipeline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.DateOrders;
import org.oidor.pipeline.options.UsageException;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.io.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is recognised in files. */
@Command(
    name = "inspect",
    description = "Shows what is recognised in each file, before any job.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON for machines.")
  private boolean json;

  @Option(
      names = "--timeZone",
      description = "IANA time zone of dates that name none. Default: the machine's.")
  private @Nullable String timeZone;

  @Option(names = "--dateOrder", description = "DMY or MDY, where the files do not tell.")
  private @Nullable String dateOrder;

  @Option(names = "--mapping", description = "YAML file that maps columns of unknown layouts.")
  private List<String> mappings = List.of();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or globs.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    InputOptions options = new InputOptions(zone(), mappings, Set.of(), DateOrders.of(dateOrder));
    PrintWriter out = spec.commandLine().getOut();
    List<Inspection> inspections = Inspection.of(files, options);
    if (json) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      ArrayNode all = mapper.createArrayNode();
      inspections.forEach(inspection -> all.add(inspection.json()));
      out.println(mapper.writeValueAsString(all));
    } else {
      inspections.forEach(inspection -> out.println(inspection.text()));
    }
    out.flush();
    return 0;
  }

  private ZoneId zone() {
    try {
      return timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--timeZone must be an IANA time zone like Europe/Madrid, but was: " + timeZone);
    }
  }
}
