package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers to the satisfaction question of Chatwoot; a line about the period may follow them. */
final class ChatwootSatisfaction extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CREATED_AT, "fecha registrada", "recorded date", "data registrada")
          .with(Field.CREATED_AT, "data de registro")
          .with(Field.TEXT, "comentario de opinion", "feedback comment", "comentario de feedback")
          .with(Field.CUSTOMER_EMAIL, "correo electronico de contacto", "contact email address")
          .with(Field.CUSTOMER_EMAIL, "contact email", "endereco de e mail do contato")
          .with(Field.CUSTOMER_PHONE, "numero de telefono de contacto", "contact phone number")
          .with(Field.CUSTOMER_PHONE, "numero de telefone do contato")
          .with(Field.CUSTOMER_NAME, "nombre de contacto", "contact name", "nome do contato")
          .with(Field.AGENT, "nombre del agente", "agent name", "nome do agente")
          .with(Field.ID, "enlace a la conversacion", "link to the conversation")
          .with(Field.ID, "link para a conversa")
          .with(Field.CSAT, "calificacion", "rating", "avaliacao", "classificacao");

  ChatwootSatisfaction() {
    super("chatwoot", Kind.SURVEY, Channel.SURVEY, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("calificacion", "rating", "avaliacao", "classificacao")
        && sample.hasAny("comentario de opinion", "feedback comment", "comentario de feedback")
        && sample.hasAny(
            "fecha registrada", "recorded date", "data registrada", "data de registro");
  }
}
