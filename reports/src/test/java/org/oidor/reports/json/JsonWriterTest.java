package org.oidor.reports.json;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.reports.Fixtures;
import org.oidor.reports.model.Metrics;

class JsonWriterTest {
  private static JsonNode tree(Metrics metrics) throws IOException {
    return new ObjectMapper().readTree(JsonWriter.write(metrics));
  }

  @Test
  void usesTheNamesOfTheContract() throws IOException {
    JsonNode tree = tree(Fixtures.month("es").metrics());
    assertThat(
        names(tree),
        contains(
            "period",
            "feedback",
            "sentiment",
            "categories",
            "channels",
            "tickets",
            "first_reply",
            "first_reply_business",
            "resolution",
            "resolution_business",
            "csat",
            "nps",
            "ces",
            "recurring",
            "reconciliation"));
    assertThat(
        names(tree.get("period")),
        contains("key", "kind", "start", "end", "time_zone", "complete"));
    assertThat(
        names(tree.get("feedback")),
        contains("received", "by_source", "by_channel", "by_language"));
    assertThat(
        names(tree.get("resolution")),
        contains("n", "median_hours", "p90_hours", "mean_hours", "target_hours", "within_target"));
    assertThat(
        names(tree.get("categories").get(0)),
        contains(
            "category",
            "area",
            "received",
            "share",
            "secondary",
            "negative",
            "neutral",
            "positive",
            "previous",
            "change_pct",
            "first_reply",
            "resolution"));
    assertThat(
        names(tree.get("recurring").get(0)),
        contains(
            "theme",
            "label",
            "category",
            "area",
            "count",
            "previous",
            "change_pct",
            "periods_seen",
            "status",
            "reach",
            "negative_share",
            "median_resolution_hours",
            "quotes",
            "record_ids"));
    assertThat(
        names(tree.get("tickets")),
        contains("created", "first_replied", "solved", "reopened", "one_touch", "backlog_end"));
  }

  @Test
  void keepsWhatIsUnknownAsNull() throws IOException {
    JsonNode tree = tree(Fixtures.emptyMonth("es").metrics());
    assertThat(tree.get("csat").get("pct").isNull(), is(true));
    assertThat(tree.get("first_reply_business").isNull(), is(true));
    assertThat(tree.get("resolution").get("median_hours").isNull(), is(true));
  }

  @Test
  void writesNumbersWithoutExponent() {
    Metrics metrics = Fixtures.month("es").metrics();
    Metrics small =
        new Metrics(
            metrics.period(),
            metrics.feedback(),
            new Metrics.Sentiment(1, 1, 1, 1.0E-4),
            metrics.categories(),
            metrics.channels(),
            metrics.tickets(),
            new Metrics.Durations(1, 1.0E7, 2.0, -0.0, null, 0.12345),
            null,
            metrics.resolution(),
            null,
            metrics.csat(),
            metrics.nps(),
            metrics.ces(),
            List.of(),
            metrics.reconciliation());
    String json = new String(JsonWriter.write(small), StandardCharsets.UTF_8);
    assertThat(json, containsString("\"mean_score\" : 0.0001"));
    assertThat(json, containsString("\"median_hours\" : 10000000"));
    assertThat(json, containsString("\"p90_hours\" : 2,"));
    assertThat(json, containsString("\"mean_hours\" : 0,"));
    assertThat(json, containsString("\"within_target\" : 0.1235"));
    assertThat(json, not(containsString("\r")));
    assertThat(json, endsWith("}\n"));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
