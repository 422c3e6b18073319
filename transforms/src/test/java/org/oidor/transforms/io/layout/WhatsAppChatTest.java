package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

class WhatsAppChatTest {

  private static List<Outcome> read(String name) {
    return Fixture.read(
        Fixture.plan(
            Fixture.of(WhatsAppChatTest.class, name),
            Fixture.MADRID.withOwnAccounts(Set.of("La Alacena"))));
  }

  @Test
  void takesEachMessageOfACustomerForARecord() {
    List<Outcome> outcomes = read("android-es.txt");
    assertThat(
        Fixture.codes(outcomes),
        contains(
            "1 system",
            "2 accepted",
            "6 media",
            "7 own_answer",
            "8 accepted",
            "9 system",
            "10 accepted",
            "12 system"));
    List<Feedback> messages = Fixture.accepted(outcomes);
    Feedback first = messages.get(0);
    assertThat(first.source(), is("whatsapp"));
    assertThat(first.channel(), is(Channel.CHAT));
    assertThat(first.customer(), is("whatsapp:ana prado"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-07T09:14:00Z")));
    assertThat(
        first.text(), is("Hola, mi pedido no llega\nEs el de la semana pasada\n\n¿Me dicen algo?"));
    assertThat(messages.get(1).text(), is("Ya llegó: gracias"));
    assertThat(messages.get(1).customer(), is("+34600000001"));
    assertThat(messages.get(2).text(), is("Así vino la caja"));
  }

  @Test
  void readsChatsOfIosWithTwelveHours() {
    List<Outcome> outcomes = read("ios-en.txt");
    assertThat(
        Fixture.codes(outcomes), contains("1 system", "2 accepted", "3 media", "4 accepted"));
    List<Feedback> messages = Fixture.accepted(outcomes);
    assertThat(messages.get(0).createdAt(), is(Instant.parse("2026-12-31T22:59:01Z")));
    assertThat(messages.get(1).createdAt(), is(Instant.parse("2026-12-31T23:05:00Z")));
  }

  @Test
  void readsTheSpacesOfSpanishHalvesOfTheDay() {
    List<Feedback> messages = Fixture.accepted(read("doce-horas.txt"));
    assertThat(messages.get(0).createdAt(), is(Instant.parse("2026-03-05T21:15:00Z")));
    assertThat(messages.get(1).createdAt(), is(Instant.parse("2026-03-25T08:05:00Z")));
  }

  @Test
  void findsTheOrderOfDatesInWhichTheMessagesFollowEachOther() {
    FilePlan plan = Fixture.plan(Fixture.of(WhatsAppChatTest.class, "orden.txt"));
    assertThat(plan.dateOrder(), is(DateOrder.DMY));
    assertThat(plan.dateOrderFrom(), is("evidence: only so the messages are in order"));
  }

  @Test
  void recognisesAChatThatBeginsWithALongMessage() {
    assertThat(Fixture.codes(read("larga.txt")), contains("1 accepted", "27 accepted"));
  }
}
