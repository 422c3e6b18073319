package org.oidor.transforms.privacy;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final Redactor REDACTOR = new Redactor(List.of("@LaAlacena"));

  private static String redact(String text, String... known) {
    return REDACTOR.redact(text, List.of(known));
  }

  @Test
  void replacesEachSortByItsPlaceholder() {
    assertThat(
        redact(
            "Soy Ana Gil, DNI 12345678Z, ana@example.com, 612345678, pedido 4455667, tarjeta"
                + " 4111 1111 1111 1111, IBAN ES91 2100 0418 4502 0005 1332, Calle Mayor 5,"
                + " @anagil, 83.45.12.9, https://x.example/?u=ana"),
        equalTo(
            "Soy [NAME], DNI [ID], [EMAIL], [PHONE], pedido [ORDER], tarjeta [CARD], IBAN [IBAN],"
                + " [ADDRESS], [HANDLE], [IP], [URL]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "La sartén Brasa de 28 cm costó 49,99 € el 12/03/2026 y el mango se suelta.",
        "Llevo 15 días esperando, dijeron 24-48 h. Son las 10:30 del 2026-10-21.",
        "Talla 42, EAN 8412345678905, 1.299,00 €, 120x60x40 cm, 5,5 L, versión 5.2.0",
        "¡¡¡Vergonzoso!!! @laalacena no contesta 😡😡",
        "I'm Disappointed. The delivery was late, I called twice, no refund yet.",
        "Não chegou nada, a loja não responde e eu quero o reembolso."
      })
  void leavesOrdinaryTextsAlone(String text) {
    assertThat(redact(text), equalTo(text));
  }

  @Test
  void removesWhatTheRecordKnowsOfItsWriter() {
    String text =
        "lucia galan otero aquí. Soy Galán, mi mail LUCIA.G@X.EXAMPLE, 600-123-123. Adiós";
    assertThat(
        redact(text, "Lucía Galán Otero", "lucia.g@x.example", "+34600123123"),
        equalTo("[NAME] aquí. Soy [NAME], mi mail [EMAIL], [PHONE]. Adiós"));
  }

  @Test
  void keepsPartsOfKnownNamesThatAreWordsInSmallLetters() {
    assertThat(
        redact("una olla blanca para Blanca", "Blanca Olmo"),
        equalTo("una olla blanca para [NAME]"));
  }

  @Test
  void doesNotTakeARoleForAName() {
    String text = "el cliente espera y la tienda calla";
    assertThat(redact(text, "Cliente", "Tienda", "de la", " "), equalTo(text));
  }

  @Test
  void removesKnownAccountsWithTheirAtSign() {
    assertThat(redact("soy @pepa.lopez77", "pepa.lopez77"), equalTo("soy [HANDLE]"));
  }

  @Test
  void joinsThePartsOfOneName() {
    assertThat(
        redact("Fatura para Zilda Magalhães Lopes", "Zilda Moncada"),
        equalTo("Fatura para [NAME]"));
  }

  @Test
  void keepsPlaceholdersThatStandThereAlready() {
    String text = "mi correo es [EMAIL] y mi pedido [ORDER], soy [NAME]";
    assertThat(redact(text, "Email Order"), equalTo(text));
  }

  @Test
  void changesNothingWhenItRunsAgain() {
    Random random = new Random(Long.getLong("tests.seed", 42L));
    List<String> parts =
        List.of(
            "soy ",
            "Ana",
            "maria garcia ",
            "[NAME]",
            " [ORDER] ",
            "pedido ",
            "nº ",
            "12345678Z",
            " 612345678",
            "4111 1111 1111 1111",
            "@",
            "ana@x.es",
            ". ",
            ", ",
            "\n",
            "Calle ",
            "Mayor 5",
            " 28013 Madrid",
            "me llamo ",
            "la ",
            "Sra. ",
            "Pérez ",
            "#",
            "LA-104233",
            "+34 ",
            "2026-10-21",
            " 10:12",
            "€",
            "tel. ",
            "http://x.es/?",
            "ES91 2100 0418",
            "-",
            "Gracias, ",
            "Xiomara",
            " de ",
            "[",
            "]",
            "😡",
            "DNI ",
            "11 22 33 44",
            "/");
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      String once = redact(text.toString(), "Ana Mayor", "612345678");
      assertThat(text.toString(), redact(once, "Ana Mayor", "612345678"), equalTo(once));
    }
  }

  @Test
  void acceptsAnyText() {
    Random random = new Random(Long.getLong("tests.seed", 42L));
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        int kind = random.nextInt(4);
        text.append((char) (kind == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
      }
      assertThat(redact(text.toString()).length(), lessThan(1000));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "@",
        "a@",
        "[",
        "4111 ",
        "12345678 ",
        "Ana ",
        "Calle a 5 ",
        "http://",
        "a.b/"
      })
  void hostileTextsTakeLinearTime(String part) {
    String text = part.repeat(20_000 / part.length());
    assertTimeoutPreemptively(
        ofSeconds(30), () -> assertThat(redact(text).isEmpty(), equalTo(false)));
  }

  @Test
  void worksForManyAtOnce() {
    long same =
        java.util.stream.IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> redact("me llamo Ana Gil y mi tel es 612 345 6" + (10 + i % 80)))
            .filter(redacted -> redacted.equals("me llamo [NAME] y mi tel es [PHONE]"))
            .count();
    assertThat(same, equalTo(2000L));
  }

  @Test
  void neverShowsRawTextWhenPrinted() {
    assertThat(new Draft("soy Ana Gil").toString(), not(containsString("Ana")));
  }
}
