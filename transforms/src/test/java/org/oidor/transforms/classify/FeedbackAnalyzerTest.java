package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

class FeedbackAnalyzerTest {
  private final FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "logistics|negative|Hice el pedido hace tres semanas y todavía no me ha llegado",
        "logistics|negative|My parcel says delivered but I never received it",
        "logistics|negative|O prazo de entrega já passou e a encomenda não chegou",
        "logistics|neutral|¿Cuánto tarda el envío?",
        "returns|negative|Llevo dos meses esperando el reembolso de una devolución",
        "returns|negative|They refuse to give me a refund for the shoes I returned",
        "returns|neutral|Como faço para devolver um produto?",
        "product_quality|negative|Muy mala calidad, se descosió al primer lavado",
        "product_quality|negative|Stopped working after two weeks, really poor quality",
        "product_description|negative|El color no se parece en nada al de la foto",
        "customer_service|negative|Pésima atención al cliente, la chica muy maleducada",
        "payment|negative|Me han cobrado dos veces en la tarjeta",
        "payment|neutral|¿Se puede pagar a plazos?",
        "purchase_process|negative|El código de descuento no funciona al tramitar el pedido",
        "site_content|negative|The app keeps crashing and the website is so slow",
        "none|positive|Todo perfecto, llegó antes de lo previsto y sin ningún problema",
        "none|positive|Love it, great quality and super fast delivery",
        "none|positive|Adorei, produto lindo e chegou rápido"
      })
  void namesIncidentAndAttitude(String category, String sentiment, String text) {
    Analysis analysis = analyzer.analyze(text, null);
    assertThat(text, analysis.category().code(), is(category));
    assertThat(text, analysis.sentiment().code(), is(sentiment));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no está nada mal|mal",
        "no tengo ninguna queja, muy bien todo|tengo una queja",
        "nunca me han fallado|siempre me fallan",
        "not bad at all|bad",
        "no problems whatsoever|many problems",
        "nada a reclamar|vou reclamar"
      })
  void understandsDenial(String better, String worse) {
    assertThat(better, analyzer.analyze(better, null).sentiment(), is(Sentiment.POSITIVE));
    assertThat(
        worse + " is worse than " + better,
        analyzer.analyze(better, null).scoreMillis() > analyzer.analyze(worse, null).scoreMillis(),
        is(true));
  }

  @Test
  void weighsWhatFollowsBut() {
    int happy = analyzer.analyze("Tardó un poco pero estoy encantada", null).scoreMillis();
    int angry = analyzer.analyze("Es bonito pero estoy muy decepcionada", null).scoreMillis();
    assertThat(happy > angry, is(true));
  }

  @Test
  void hearsPlainIrony() {
    assertThat(
        analyzer.analyze("Enhorabuena, tercer retraso del mismo pedido", null).sentiment(),
        is(Sentiment.NEGATIVE));
  }

  @Test
  void findsWhatElseAComplaintStates() {
    Analysis analysis =
        analyzer.analyze(
            "No me ha llegado el pedido, llevo un mes esperando y nadie contesta a los correos",
            null);
    assertThat(analysis.category(), is(Category.LOGISTICS));
    assertThat(analysis.secondary(), contains(Category.CUSTOMER_SERVICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\u200b"})
  void nothingSaidIsNothingWrong(String text) {
    Analysis analysis = analyzer.analyze(text, "es");
    assertThat(analysis.category(), is(Category.NONE));
    assertThat(analysis.sentiment(), is(Sentiment.NEUTRAL));
    assertThat(analysis.secondary(), is(empty()));
  }

  @Test
  void believesAHintOfAKnownLanguageOnly() {
    assertThat(analyzer.analyze("No me ha llegado", "PT-br").language(), is("pt"));
    assertThat(analyzer.analyze("No me ha llegado", "fr").language(), is("es"));
    assertThat(analyzer.analyze("No me ha llegado", "").language(), is("es"));
  }

  @Test
  void bearsHostileTexts() {
    List<String> texts =
        List.of(
            "👍🏽🎉😡",
            "a".repeat(100_000),
            "no llega ".repeat(12_000),
            "!?¿¡".repeat(25_000),
            "no _ no _ ".repeat(10_000),
            "\ud800 \udc00 \0 \u202e [[[[ ]]]]",
            "我的包裹还没到",
            "[EMAIL] [ORDER] [NAME]");
    for (String text : texts) {
      Analysis analysis = analyzer.analyze(text, null);
      assertThat(
          analysis.scoreMillis(), is(allOf(greaterThanOrEqualTo(-1000), lessThanOrEqualTo(1000))));
      assertThat(
          analysis.confidence(), is(allOf(greaterThanOrEqualTo(0.0), lessThanOrEqualTo(1.0))));
    }
  }

  @Test
  void givesTheSameFromManyThreads() throws InterruptedException, ExecutionException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add("El pedido " + i + " no llegó" + (i % 3 == 0 ? " y nadie contesta" : ", fatal"));
    }
    List<Analysis> expected = texts.stream().map(text -> analyzer.analyze(text, null)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Analysis>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            threads.submit(
                () -> texts.stream().map(text -> analyzer.analyze(text, null)).toList()));
      }
      for (Future<List<Analysis>> result : results) {
        assertThat(result.get(), is(expected));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void evidenceIsOfTheTextAndHeaviestFirst() {
    String text = "El transportista perdió mi paquete y nadie responde";
    List<Analysis.Evidence> evidence =
        analyzer.analyze(text, null).evidence().stream()
            .filter(item -> item.label().equals("logistics"))
            .toList();
    assertThat(evidence, is(not(empty())));
    assertThat(
        evidence.stream().map(Analysis.Evidence::word).map(text::contains).toList(),
        everyItem(is(true)));
    for (int i = 1; i < evidence.size(); i++) {
      assertThat(
          Math.abs(evidence.get(i).weight()),
          is(lessThanOrEqualTo(Math.abs(evidence.get(i - 1).weight()))));
    }
  }
}
