package org.oidor.pipeline.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.oidor.pipeline.options.RunOptions;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.transforms.io.layout.Container;

/** The content of {@code run.json}: what was read, what became of it, and with what. */
final class RunManifest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private RunManifest() {}

  static byte[] json(
      RunOptions options,
      Settings settings,
      Account account,
      List<String> periods,
      Report.Facts facts,
      Timings timings) {
    ObjectNode run = MAPPER.createObjectNode();
    Metrics.Reconciliation totals = account.totals();
    sums(
        run.putObject("totals"),
        totals.read(),
        totals.accepted(),
        totals.duplicates(),
        totals.rejected(),
        totals.skipped());
    ArrayNode files = run.putArray("files");
    for (Account.FileTotal file : account.files()) {
      ObjectNode node = files.addObject();
      node.put("path", file.plan().path());
      node.put("format", file.plan().container().name().toLowerCase(Locale.ROOT));
      node.put("source", file.plan().layout());
      node.put("encoding", file.plan().charset());
      node.put(
          "delimiter",
          file.plan().container() == Container.CSV
              ? String.valueOf(file.plan().delimiter())
              : null);
      sums(node, file.read(), file.accepted(), file.duplicates(), file.rejected(), file.skipped());
      ObjectNode reasons = node.putObject("reasons");
      file.reasons().forEach((reason, count) -> reasons.put(reason.code(), (long) count));
    }
    ArrayNode keys = run.putArray("periods");
    periods.forEach(keys::add);
    run.put("data_until", facts.dataUntil());
    run.put("input_sha256", facts.inputDigest());
    run.put("version", facts.version());
    ArrayNode models = run.putArray("models");
    facts.models().forEach(models::add);
    ObjectNode used = run.putObject("options");
    used.put("period", options.getPeriod().name());
    used.put("from", options.getFrom());
    used.put("to", options.getTo());
    used.put("time_zone", settings.zone().getId());
    used.put("time_zone_origin", settings.zoneOrigin());
    used.put("locale", settings.language());
    used.put("formats", formats(settings));
    used.put("max_rejected_share", options.getMaxRejectedShare());
    used.put("uncertain_below", facts.uncertainBelow());
    used.put("customer_key", settings.customerKeyIsPublic() ? "public default" : "secret");
    run.put("started", timings.started().toString());
    run.put("finished", timings.now().toString());
    ObjectNode seconds = run.putObject("timings");
    timings.seconds().forEach(seconds::put);
    try {
      return (MAPPER.writeValueAsString(run).replace("\r\n", "\n") + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("run.json cannot be written", e);
    }
  }

  private static String formats(Settings settings) {
    return String.join(
        ",",
        settings.formats().stream().map(format -> format.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static void sums(
      ObjectNode node, long read, long accepted, long duplicates, long rejected, long skipped) {
    node.put("read", read);
    node.put("accepted", accepted);
    node.put("duplicates", duplicates);
    node.put("rejected", rejected);
    node.put("skipped", skipped);
  }
}
