package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers of any survey tool that gives one row an answer: ratings, free text, or both. */
final class SurveyAnswers implements Layout {
  /** Who answered, in the words of the usual tools. */
  static final Vocabulary RESPONDENT =
      new Vocabulary()
          .with(Field.CUSTOMER_EMAIL, "direccion de correo electronico", "email address", "email")
          .with(Field.CUSTOMER_EMAIL, "endereco de e mail", "endereco de email", "e mail", "correo")
          .with(Field.CUSTOMER_EMAIL, "correo electronico", "recipient email", "contact email")
          .with(Field.CUSTOMER_EMAIL, "correo electronico de contacto", "customer email")
          .with(Field.CUSTOMER_ID, "customer id", "user id", "id cliente", "id de cliente")
          .with(Field.CUSTOMER_PHONE, "phone", "phone number", "telefono", "telefone", "movil")
          .with(Field.CUSTOMER_PHONE, "numero de telefono", "numero de telefono de contacto")
          .with(Field.CUSTOMER_PHONE, "telemovel", "celular", "whatsapp")
          .with(Field.CUSTOMER_USERNAME, "username", "nombre de usuario", "nome de usuario")
          .with(Field.CUSTOMER_NAME, "name", "nombre", "nome", "full name", "nombre completo")
          .with(Field.CUSTOMER_NAME, "first name", "last name", "apellidos", "nombre de contacto")
          .with(Field.CUSTOMER_NAME, "nombre y apellidos", "nome completo", "customer name")
          .with(Field.CUSTOMER_NAME, "recipient first name", "recipient last name", "customer")
          .with(Field.AGENT, "agent", "agent name", "nombre del agente", "agente")
          .with(Field.LANGUAGE, "language", "user language", "idioma", "locale");

  static final Vocabulary WORDS =
      new Vocabulary()
          .with(
              Field.ID, "response id", "respondent id", "responseid", "answer id", "id", "#", "no")
          .with(Field.ID, "id de respuesta", "id da resposta")
          .with(Field.CREATED_AT, "submit date", "submitted at", "completion time", "end date")
          .with(Field.CREATED_AT, "recorded date", "date submitted", "timestamp", "created at")
          .with(
              Field.CREATED_AT, "response date", "answered at", "date", "start date", "start time")
          .with(Field.CREATED_AT, "hora de finalizacion", "fecha de respuesta", "fecha registrada")
          .with(Field.CREATED_AT, "marca temporal", "fecha y hora", "fecha de envio", "fecha")
          .with(Field.CREATED_AT, "hora de conclusao", "data da resposta", "data de envio", "data")
          .with(Field.CREATED_AT, "carimbo de data hora", "created", "creado", "submitted")
          .with(RESPONDENT)
          .with(Field.NPS, "nps", "nps score")
          .with(Field.CSAT, "csat", "csat score", "calificacion", "rating")
          .with(Field.CES, "ces", "ces score");

  @Override
  public String source() {
    return "survey";
  }

  @Override
  public Kind kind() {
    return Kind.SURVEY;
  }

  @Override
  public Channel channel() {
    return Channel.SURVEY;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    List<Column> columns = new ArrayList<>(WORDS.columns(sample));
    columns.addAll(Questions.columns(sample, columns));
    Match match = new Match(1, columns);
    int ratings = match.count(Field.NPS, Field.CSAT, Field.CES);
    long asked = sample.headers().stream().filter(SurveyAnswers::isQuestion).count();
    if (!match.has(Field.CREATED_AT) || (ratings == 0 && (asked == 0 || !match.has(Field.TEXT)))) {
      return null;
    }
    return new Match(10 * ratings + 15 * (int) Math.min(asked, 5) + columns.size(), columns);
  }

  /** Whether a header is a sentence rather than a name. */
  static boolean isQuestion(Header header) {
    String raw = header.raw().strip();
    return raw.contains("?")
        || (raw.split("\\s+", -1).length >= 5 && !header.folded().startsWith("custom field"));
  }
}
