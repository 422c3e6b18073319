package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.model.Outcome;

class SampleDataTest {
  private static final Path SAMPLE = Path.of("../sample-data");

  @Test
  void readsTheSampleShopToTheLastRecord() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    JsonNode accounts =
        new ObjectMapper().readTree(SAMPLE.resolve("expected/accounts.json").toFile());
    for (JsonNode file : accounts.isArray() ? accounts : accounts.get("files")) {
      Map<String, Long> rejected = new TreeMap<>();
      file.get("rejected")
          .fields()
          .forEachRemaining(entry -> count(rejected, entry.getKey(), entry.getValue().asLong()));
      // duplicates are found later, among what was accepted
      long accepted = file.get("accepted").asLong() + file.get("duplicates").asLong();
      String name = Path.of(file.get("path").asText()).getFileName().toString();
      expected.put(
          name,
          account(file.get("read").asLong(), accepted, rejected, file.get("skipped").asLong()));
    }
    Map<String, String> actual = new TreeMap<>();
    List<FilePlan> plans =
        InputPlanner.plan(
            List.of(SAMPLE.resolve("messages").toString()),
            Fixture.MADRID.withOwnAccounts(Set.of("laalacena")));
    for (FilePlan plan : plans) {
      Map<String, Long> rejected = new TreeMap<>();
      List<Outcome> outcomes = new ArrayList<>(Fixture.read(plan));
      long skipped = outcomes.stream().filter(Outcome.Skipped.class::isInstance).count();
      for (Outcome outcome : outcomes) {
        if (outcome instanceof Outcome.Rejected reject) {
          count(rejected, reject.reason().name(), 1);
        }
      }
      actual.put(
          Path.of(plan.path()).getFileName().toString(),
          account(outcomes.size(), Fixture.accepted(outcomes).size(), rejected, skipped));
    }
    assertThat(actual, equalTo(expected));
  }

  private static void count(Map<String, Long> rejected, String reason, long count) {
    if (count > 0) {
      rejected.merge(reason, count, Long::sum);
    }
  }

  private static String account(
      long read, long accepted, Map<String, Long> rejected, long skipped) {
    return read + " read, " + accepted + " accepted, " + skipped + " skipped, " + rejected;
  }
}
