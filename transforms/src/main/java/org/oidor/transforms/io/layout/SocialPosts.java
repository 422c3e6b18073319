package org.oidor.transforms.io.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Comments and messages of social networks, as tables or in the JSON of their interfaces. */
final class SocialPosts implements Layout {
  static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id str", "id", "comment id", "tweet id", "post id", "message id")
          .with(Field.ID, "tweet id str", "tweet id", "id de comentario", "id del comentario")
          .with(Field.ID, "snippet top level comment id", "id do comentario")
          .with(Field.CREATED_AT, "created at", "timestamp", "created time", "create time", "date")
          .with(Field.CREATED_AT, "published at", "posted at", "tweet created at", "fecha", "data")
          .with(Field.CREATED_AT, "snippet top level comment snippet published at", "fecha y hora")
          .with(Field.CREATED_AT, "snippet published at", "time", "data e hora", "created")
          .with(Field.FIRST_REPLIED_AT, "first reply at", "first replied at", "replied at")
          .with(Field.FIRST_REPLIED_AT, "fecha primera respuesta", "data da primeira resposta")
          .with(Field.UPDATED_AT, "updated at", "updated time", "edited at")
          .with(Field.UPDATED_AT, "snippet top level comment snippet updated at")
          .with(
              Field.TEXT,
              "full text",
              "tweet full text",
              "text",
              "message",
              "comment",
              "comentario")
          .with(
              Field.TEXT,
              "snippet top level comment snippet text original",
              "snippet text original")
          .with(Field.TEXT, "text original", "content", "body", "caption", "texto", "mensaje")
          .with(Field.TEXT, "mensagem", "snippet top level comment snippet text display")
          .with(Field.CUSTOMER_USERNAME, "author username", "username", "from username")
          .with(Field.CUSTOMER_USERNAME, "user screen name", "screen name", "user username")
          .with(Field.CUSTOMER_USERNAME, "author screen name", "author", "handle", "usuario")
          .with(
              Field.CUSTOMER_USERNAME,
              "from",
              "user",
              "user name",
              "autor",
              "tweet user screen name")
          .with(Field.CUSTOMER_ID, "author id", "from id", "user id", "user id str", "sender id")
          .with(
              Field.CUSTOMER_NAME, "author name", "from name", "user display name", "display name")
          .with(Field.CUSTOMER_NAME, "author display name", "name", "nombre", "nome")
          .with(Field.CUSTOMER_NAME, "snippet top level comment snippet author display name")
          .with(Field.LANGUAGE, "lang", "language", "idioma")
          .with(Field.LIKES, "public metrics like count", "like count", "likes", "favorite count")
          .with(Field.LIKES, "me gusta", "curtidas", "reactions", "gostos")
          .with(Field.LIKES, "snippet top level comment snippet like count")
          .with(Field.SHARES, "public metrics retweet count", "retweet count", "share count")
          .with(Field.SHARES, "public metrics quote count", "shares", "retweets", "reposts")
          .with(Field.SHARES, "compartidos", "veces compartido", "compartilhamentos")
          .with(Field.COMMENTS, "public metrics reply count", "reply count", "comment count")
          .with(Field.COMMENTS, "replies count", "snippet total reply count")
          .with(Field.TYPE, "type", "tipo", "kind", "referenced tweets type")
          .with(Field.NETWORK, "network", "platform", "red", "red social", "plataforma")
          .with(Field.NETWORK, "social network", "rede", "rede social");

  @Override
  public String source() {
    return "social";
  }

  @Override
  public Kind kind() {
    return Kind.SOCIAL;
  }

  @Override
  public Channel channel() {
    return Channel.SOCIAL_COMMENT;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    List<Column> columns = WORDS.columns(sample);
    Match match = new Match(1, columns);
    if (!match.has(Field.CREATED_AT) || !match.has(Field.TEXT)) {
      return null;
    }
    int marks =
        match.count(
            Field.LIKES, Field.SHARES, Field.COMMENTS, Field.NETWORK, Field.CUSTOMER_USERNAME);
    return marks == 0 ? null : new Match(10 * marks + columns.size(), columns);
  }
}
