package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class ZendeskJsonTest {
  private static final Path FILE = Fixture.of(ZendeskJsonTest.class, "tickets.ndjson");

  @Test
  void understandsTicketsWithTheirMetrics() {
    List<Feedback> tickets = Fixture.accepted(Fixture.read(FILE));
    Feedback first = tickets.get(0);
    assertThat(first.source(), is("zendesk"));
    assertThat(first.id(), is("35436"));
    assertThat(first.text(), is("Llegó roto.\nGracias"));
    assertThat(first.channel(), is(Channel.EMAIL));
    assertThat(first.customer(), is("c@example.org"));
    assertThat(first.names(), contains("Carla Sanz", "c@example.org"));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-07-20T23:25:29Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-07-21T07:00:00Z")));
    assertThat(first.replies(), is(3));
    assertThat(first.reopens(), is(1));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 1, 1, 5)));
    assertThat(tickets.get(1).channel(), is(Channel.CHAT));
    assertThat(tickets.get(1).customer(), is("20978393"));
  }

  @Test
  void readsThePagesOfTheIncrementalExport(@TempDir Path folder) throws Exception {
    String page =
        "{\"count\":2,\"end_of_stream\":false,\"tickets\":["
            + String.join(",", Files.readAllLines(FILE))
            + "],\"next_page\":null}";
    Path file = Fixture.write(folder, "page.json", page);
    assertThat(
        Fixture.accepted(Fixture.read(file)).stream().map(Feedback::id).toList(),
        contains("35436", "35437"));
  }
}
