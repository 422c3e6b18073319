package org.oidor.transforms.aggregate.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally.Count;
import org.oidor.transforms.aggregate.engine.Tally.Span;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Rating;
import org.oidor.transforms.model.Rating.Scale;
import org.oidor.transforms.model.Sentiment;

class TallyingTest {
  private static final Tallying MADRID =
      new Tallying(
          PeriodKind.MONTH,
          ZoneId.of("Europe/Madrid"),
          null,
          new ServiceTargets(Map.of("default", 8.0, "email", 4.0)),
          new ServiceTargets(Map.of("default", 72.0, "logistics", 96.0)),
          0.5);

  @Test
  void countsARecordInTheLocalMonthOfItsCreation() {
    // one hour before midnight in UTC is already November in Madrid
    Ledger<Slice, Tally> ledger =
        add(ticket("2026-10-31T23:30:00Z", null, null), Category.LOGISTICS);
    assertThat(all(ledger, "2026-11").get(Count.RECEIVED), is(1L));
    assertThat(ledger.entries(), hasKey(new Slice("2026-11", Dimension.DAY, "2026-11-01")));
    assertThat(ledger.entries(), not(hasKey(new Slice("2026-10", Dimension.ALL, ""))));
  }

  @Test
  void countsEventsInThePeriodInWhichTheyHappen() {
    Ledger<Slice, Tally> ledger =
        add(
            ticket("2026-09-30T10:00:00Z", "2026-09-30T15:59:59Z", "2026-10-04T10:00:00Z"),
            Category.LOGISTICS);
    Tally september = all(ledger, "2026-09");
    Tally october = all(ledger, "2026-10");
    assertThat(september.get(Count.FIRST_REPLIED), is(1L));
    assertThat(september.span(Span.FIRST_REPLY).sum(), is(359L)); // rounded down
    assertThat(september.get(Count.SOLVED), is(0L));
    assertThat(october.get(Count.SOLVED), is(1L));
    assertThat(october.get(Count.RECEIVED), is(0L));
    assertThat(october.span(Span.RESOLUTION).sum(), is(96L * 60));
    assertThat(
        ledger.of(new Slice("2026-10", Dimension.CATEGORY, "logistics")).span(Span.RESOLUTION).n(),
        is(1L));
  }

  @Test
  void measuresEachDurationAgainstItsOwnTarget() {
    // e-mail: 4 hours by channel, although the default is 8; logistics: 96 hours by category
    Ledger<Slice, Tally> ledger =
        add(
            ticket("2026-10-01T10:00:00Z", "2026-10-01T15:00:00Z", "2026-10-05T10:00:00Z"),
            Category.LOGISTICS);
    Tally october = all(ledger, "2026-10");
    assertThat(october.get(Count.REPLY_WITHIN_TARGET), is(0L));
    assertThat(october.get(Count.RESOLUTION_WITHIN_TARGET), is(1L));
    Ledger<Slice, Tally> payment =
        add(
            ticket("2026-10-01T10:00:00Z", "2026-10-01T14:00:00Z", "2026-10-05T10:00:00Z"),
            Category.PAYMENT);
    assertThat(all(payment, "2026-10").get(Count.REPLY_WITHIN_TARGET), is(1L));
    assertThat(all(payment, "2026-10").get(Count.RESOLUTION_WITHIN_TARGET), is(0L));
  }

  @Test
  void countsSecondaryCategoriesApart() {
    Ledger<Slice, Tally> ledger =
        add(ticket("2026-10-01T10:00:00Z", null, null), Category.LOGISTICS);
    Tally second = ledger.of(new Slice("2026-10", Dimension.CATEGORY, "returns"));
    assertThat(second.get(Count.SECONDARY), is(1L));
    assertThat(second.get(Count.RECEIVED), is(0L));
  }

  @Test
  void sortsRatingsByTheirScale() {
    Ledger<Slice, Tally> ledger = new Ledger<>(Tally::new);
    for (Rating rating :
        List.of(
            new Rating(Scale.CSAT, 4, 1, 5),
            new Rating(Scale.CSAT, 3, 1, 5),
            new Rating(Scale.CSAT, 9, 1, 10),
            new Rating(Scale.NPS, 9, 0, 10),
            new Rating(Scale.NPS, 7, 0, 10),
            new Rating(Scale.NPS, 6, 0, 10),
            new Rating(Scale.CES, 6, 1, 7),
            new Rating(Scale.STARS, 5, 1, 5))) {
      MADRID.add(survey(rating), analysis(Category.NONE), ledger);
    }
    Tally october = all(ledger, "2026-10");
    assertThat(october.get(Count.CSAT_ANSWERS), is(3L));
    assertThat(october.get(Count.CSAT_SATISFIED), is(2L));
    assertThat(october.get(Count.PROMOTERS), is(1L));
    assertThat(october.get(Count.PASSIVES), is(1L));
    assertThat(october.get(Count.DETRACTORS), is(1L));
    assertThat(october.efforts().get(7), is(new long[] {1, 6}));
    assertThat(october.get(Count.CREATED), is(0L));
  }

  private static Ledger<Slice, Tally> add(Feedback feedback, Category category) {
    Ledger<Slice, Tally> ledger = new Ledger<>(Tally::new);
    MADRID.add(feedback, analysis(category), ledger);
    return ledger;
  }

  private static Tally all(Ledger<Slice, Tally> ledger, String period) {
    return ledger.of(new Slice(period, Dimension.ALL, ""));
  }

  private static Analysis analysis(Category category) {
    List<Category> secondary =
        category == Category.LOGISTICS ? List.of(Category.RETURNS) : List.of();
    return new Analysis("es", category, 0.9, secondary, Sentiment.NEGATIVE, -700, "", List.of());
  }

  private static Feedback ticket(
      String created, @Nullable String replied, @Nullable String solved) {
    return feedback(
        Kind.TICKET,
        Channel.EMAIL,
        Instant.parse(created),
        replied == null ? null : Instant.parse(replied),
        solved == null ? null : Instant.parse(solved),
        List.of());
  }

  private static Feedback survey(Rating rating) {
    return feedback(
        Kind.SURVEY,
        Channel.SURVEY,
        Instant.parse("2026-10-10T10:00:00Z"),
        null,
        null,
        List.of(rating));
  }

  private static Feedback feedback(
      Kind kind,
      Channel channel,
      Instant created,
      @Nullable Instant replied,
      @Nullable Instant solved,
      List<Rating> ratings) {
    return new Feedback(
        "helpdesk",
        "1",
        kind,
        channel,
        "file.csv",
        2,
        1,
        created,
        replied,
        solved,
        null,
        solved == null ? "open" : "solved",
        "",
        List.of(),
        "",
        "text",
        "",
        null,
        null,
        ratings,
        0,
        List.of());
  }
}
