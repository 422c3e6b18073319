package org.oidor.transforms.io.layout;

import java.util.Map;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * Tickets of HubSpot, by the internal names of its properties or their labels in Spanish, English
 * or Portuguese; durations are in milliseconds whatever their names say.
 */
final class HubSpotTickets extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "hs ticket id", "hs object id", "ticket id", "record id")
          .with(Field.ID, "id de registro", "id do registro", "id del ticket")
          .with(Field.CREATED_AT, "createdate", "create date", "fecha de creacion")
          .with(Field.CREATED_AT, "data de criacao")
          .with(Field.FIRST_REPLIED_AT, "first agent reply date")
          .with(Field.FIRST_REPLIED_AT, "fecha de la primera respuesta del agente")
          .with(Field.FIRST_REPLIED_AT, "data da primeira resposta do agente")
          .with(Field.CLOSED_AT, "hs last closed date", "closed date", "close date")
          .with(Field.CLOSED_AT, "last closed date", "fecha de cierre", "data de fechamento")
          .with(Field.UPDATED_AT, "hs lastmodifieddate", "last modified date")
          .with(Field.UPDATED_AT, "fecha de la ultima modificacion", "data da ultima modificacao")
          .with(Field.FIRST_REPLY_MILLIS, "time to first agent reply")
          .with(Field.STATUS, "hs pipeline stage", "ticket status", "estado del ticket")
          .with(Field.STATUS, "status do ticket")
          .with(Field.CHANNEL, "source type", "source", "fuente", "fonte", "origem")
          .with(Field.TITLE, "subject", "ticket name", "nombre del ticket", "nome do ticket")
          .with(Field.TEXT, "content", "ticket description", "descripcion del ticket")
          .with(Field.TEXT, "descricao do ticket")
          .with(Field.AGENT, "hubspot owner id", "ticket owner", "propietario del ticket")
          .with(Field.AGENT, "proprietario do ticket")
          .with(Field.LANGUAGE, "hs language", "language", "idioma")
          .with(Tickets.WORDS);

  HubSpotTickets() {
    super("hubspot", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("hs pipeline stage", "hs ticket id", "hs pipeline")
        || (sample.hasAny("ticket name", "nombre del ticket", "nome do ticket")
            && sample.hasAny("create date", "fecha de creacion", "data de criacao"));
  }

  /** The stages of the pipeline that every portal starts with. */
  @Override
  public Map<String, String> statuses() {
    return Map.of("1", "new", "2", "pending", "3", "pending", "4", "closed");
  }
}
