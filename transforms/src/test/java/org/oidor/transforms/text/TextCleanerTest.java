package org.oidor.transforms.text;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
  private static final TextCleaner CLEANER = new TextCleaner();

  private static String clean(String body) {
    return CLEANER.clean("", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No ha llegado el pedido 😡",
        "Costó <50 euros & no vale <3",
        "> 5 días esperando\nfatal",
        ">:( fatal",
        "El día 3 de marzo de 2026 vuestro agente me escribió: no hay stock. Quiero mi dinero",
        "Enviado desde China hace un mes y no llega nada de nada señores",
        "Saludos desde Cuenca, todo perfecto y muy contenta con la compra",
        "De: momento bien\nPara: siempre",
        "Un saludo",
        "Got the spare part. Cheers!",
        "👩‍💻 ❤️ 🫶 1️⃣ 🇪🇸"
      })
  void leavesTheWordsOfACustomerAlone(String text) {
    assertThat(clean(text), equalTo(text));
  }

  @Test
  void turnsHtmlIntoLines() {
    assertThat(
        clean("<p>Hola,</p><p>No me <b>gusta</b> &amp; ya<br>nada</p>\n<style>p{}</style>"),
        equalTo("Hola,\n\nNo me gusta & ya\nnada"));
    assertThat(clean("&iexcl;No funciona! 5 &euro;"), equalTo("¡No funciona! 5 €"));
    assertThat(clean("<div>Roto</div><blockquote>Hola Ana</blockquote>"), equalTo("Roto"));
  }

  @Test
  void removesWhatNobodySees() {
    assertThat(
        clean("ce\u200bro \u202eal\u202c \u0000n\u00ADo\uFEFF \uD800x\uE000 \uDB40\uDC41y"),
        equalTo("cero al no x y"));
    assertThat(clean("a\u200Db"), equalTo("ab"));
    assertThat(
        clean("a\u00A0\u2003b\tc  \r\nd\re\u2028f\n\n\n\ng"), equalTo("a b c\nd\ne\nf\n\ng"));
  }

  @Test
  void composesAccentsAndCutsRuns() {
    assertThat(clean("cafe\u0301"), equalTo("café"));
    assertThat(clean("no" + "o".repeat(40) + "!".repeat(40)), equalTo("noooooo!!!!!!"));
    assertThat(clean("Z" + "\u0335".repeat(50)).length(), lessThanOrEqualTo(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El lun, 3 mar 2026 a las 10:12, Tienda (<a@b.example>) escribió:\n> Hola\n> Ana",
        "El lun, 3 mar 2026 a las 10:12, Tienda (<a@b.example>)\nescribió:\n\nHola Ana",
        "On Mon, Mar 3, 2026 at 10:12 AM Shop <a@b.example> wrote:\n> Hi",
        "Em seg., 3 de mar. de 2026 às 10:12, Loja escreveu:\n\n> Olá",
        "-----Mensaje original-----\nDe: Tienda\nEnviado: lunes\n\nHola",
        "----- Original Message -----\nFrom: Shop",
        "________________________________\n"
            + "De: Tienda <a@b.example>\n"
            + "Enviado: lunes\n"
            + "Para: Ana\n\n"
            + "Hola",
        "From: Shop\nSent: Monday\nTo: Ana\nSubject: Hi\n\nHello",
        "> Hola Ana\n> su pedido",
        "Enviado desde mi iPhone",
        "Sent from my Samsung Galaxy",
        "Enviado do meu iPhone",
        "Un saludo,\nMaría García\nTel. 600123123",
        "Atentamente,\n\nMaría",
        "Kind regards\nJohn Smith",
        "Atenciosamente,\nJoão Silva",
        "-- \nJohn\nACME Ltd",
        "AVISO LEGAL\nEste mensaje y sus archivos son confidenciales y van dirigidos a su"
            + " destinatario. Si no lo es, bórrelo."
      })
  void removesQuotedMailsAndSignatures(String tail) {
    assertThat(clean("El mango se suelta.\n\n" + tail), equalTo("El mango se suelta."));
  }

  @Test
  void removesClosingsWithinALine() {
    assertThat(clean("El mango se suelta. Un saludo, María"), equalTo("El mango se suelta."));
    assertThat(clean("No llega -----Mensaje original----- De: x"), equalTo("No llega"));
  }

  @Test
  void keepsThanksAndDropsTheName() {
    assertThat(clean("Todo bien.\nGracias,\nMaría López"), equalTo("Todo bien.\nGracias,"));
  }

  @Test
  void keepsAnswersBelowAQuotation() {
    assertThat(
        clean("El lun, 3 mar 2026 a las 10:12, Tienda escribió:\n> Hola Ana\nYa he pagado."),
        equalTo("Ya he pagado."));
  }

  @Test
  void keepsAMessageThatIsNothingButAQuotation() {
    String text = "On Mon, Mar 3, 2026 at 10:12 AM Shop <a@b.c> wrote:\n> hi";
    assertThat(clean(text), equalTo(text));
  }

  @Test
  void joinsTitleAndBody() {
    assertThat(CLEANER.clean("Roto", "llegó así"), equalTo("Roto. llegó así"));
    assertThat(CLEANER.clean("¿Dónde está?", "No llega"), equalTo("¿Dónde está? No llega"));
    assertThat(
        CLEANER.clean("Re: [#123] RV: Re[2]: Roto", "llegó así"), equalTo("Roto. llegó así"));
    assertThat(CLEANER.clean("El pedido no…", "el pedido no llega"), equalTo("el pedido no llega"));
    assertThat(CLEANER.clean("(sin asunto)", "No llega"), equalTo("No llega"));
    assertThat(CLEANER.clean("Roto", ""), equalTo("Roto"));
    assertThat(CLEANER.clean("", ""), equalTo(""));
    assertThat(CLEANER.clean("Regalo: mal", "feo"), equalTo("Regalo: mal. feo"));
  }

  @Test
  void cleansAnyTextIntoOneForm() {
    Random random = new Random(Long.getLong("tests.seed", 5L));
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        int kind = random.nextInt(3);
        text.append(
            (char)
                (kind == 0
                    ? random.nextInt(0x10000)
                    : "<b>&amp;\n\r > a.é-".charAt(random.nextInt(17))));
      }
      String cleaned = clean(text.toString());
      assertThat(Normalizer.isNormalized(cleaned, Normalizer.Form.NFC), equalTo(true));
      assertThat(cleaned.strip(), equalTo(cleaned));
      assertThat(
          cleaned
              .chars()
              .noneMatch(
                  c -> c < ' ' && c != '\n' || Character.getType(c) == Character.PRIVATE_USE),
          equalTo(true));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "<",
        "<b>",
        "<div>",
        "escribió:",
        "El 3 20",
        "--",
        "a\n",
        "De:\n",
        "&",
        "&lt;",
        "> a\n",
        "xyz",
        "\u0301",
        "a, ",
        "<p",
        "<a href='"
      })
  void hostileTextsTakeLinearTime(String part) {
    String text = part.repeat(140_000 / part.length());
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> assertThat(clean(text).length(), lessThanOrEqualTo(TextCleaner.MAX_LENGTH)));
  }
}
