package org.oidor.transforms.io.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Reviews of any site or shop system, as tables or JSON, also those of Google's consoles. */
final class Reviews implements Layout {
  static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "review id", "id", "review link", "review url", "id de resena")
          .with(Field.ID, "id da avaliacao")
          .with(Field.CREATED_AT, "review date", "review created", "created at", "create time")
          .with(Field.CREATED_AT, "review submit date and time", "submitted at", "submission time")
          .with(Field.CREATED_AT, "date created", "created date", "published at", "published date")
          .with(Field.CREATED_AT, "attributes created date", "date", "created", "fecha")
          .with(Field.CREATED_AT, "fecha de resena", "fecha de la resena", "fecha de publicacion")
          .with(Field.CREATED_AT, "fecha de creacion", "data da avaliacao", "data", "timestamp")
          .with(Field.FIRST_REPLIED_AT, "reply date", "replied at", "business reply date")
          .with(Field.FIRST_REPLIED_AT, "developer reply date and time", "review reply update time")
          .with(Field.FIRST_REPLIED_AT, "response date", "fecha de respuesta", "data da resposta")
          .with(Field.UPDATED_AT, "updated at", "update time", "review last update date and time")
          .with(Field.UPDATED_AT, "review updated", "last updated")
          .with(Field.TITLE, "title", "review title", "attributes title", "titulo", "headline")
          .with(Field.TITLE, "titulo de la resena", "titulo da avaliacao", "subject", "summary")
          .with(Field.TEXT, "body", "review body", "review content", "review text", "content")
          .with(Field.TEXT, "attributes body", "review", "comment", "text", "message", "resena")
          .with(
              Field.TEXT, "comentario", "opinion", "texto", "avaliacao", "comentarios", "contenido")
          .with(Field.TEXT, "conteudo", "reviewer comment", "review comment", "description")
          .with(
              Field.CUSTOMER_EMAIL, "reviewer email", "review user email", "email", "author email")
          .with(Field.CUSTOMER_EMAIL, "customer email", "correo", "correo electronico", "e mail")
          .with(
              Field.CUSTOMER_ID, "review consumer user id", "reviewer id", "user id", "customer id")
          .with(Field.CUSTOMER_ID, "author id")
          .with(Field.CUSTOMER_USERNAME, "username", "user name", "nickname", "reviewer nickname")
          .with(Field.CUSTOMER_USERNAME, "attributes reviewer nickname", "usuario", "nickname user")
          .with(Field.CUSTOMER_NAME, "reviewer name", "review username", "reviewer display name")
          .with(Field.CUSTOMER_NAME, "display name", "reviewer", "author", "author name", "name")
          .with(Field.CUSTOMER_NAME, "customer name", "customer", "autor", "nombre", "nome")
          .with(Field.CUSTOMER_NAME, "cliente", "nombre del cliente", "nome do cliente")
          .with(Field.LANGUAGE, "locale", "language", "reviewer language", "lang", "idioma")
          .with(Field.LANGUAGE, "review language")
          .with(Field.STARS, "rating", "review stars", "review score", "star rating", "stars")
          .with(Field.STARS, "score", "review rating", "attributes rating", "estrellas", "estrelas")
          .with(Field.STARS, "valoracion", "puntuacion", "calificacion", "nota", "classificacao");

  @Override
  public String source() {
    return "reviews";
  }

  @Override
  public Kind kind() {
    return Kind.REVIEW;
  }

  @Override
  public Channel channel() {
    return Channel.REVIEW;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    List<Column> columns = columns(sample);
    Match match = new Match(1, columns);
    if (!match.has(Field.CREATED_AT) || !match.has(Field.STARS)) {
      return null;
    }
    boolean called =
        sample.headers().stream()
            .anyMatch(header -> header.folded().matches(".*(?:review|resena|avaliacao).*"));
    int marks = match.count(Field.STARS, Field.TEXT, Field.TITLE) + (called ? 2 : 0);
    return new Match(10 * marks + columns.size(), columns);
  }

  static List<Column> columns(Sample sample) {
    return WORDS.columns(sample);
  }
}
