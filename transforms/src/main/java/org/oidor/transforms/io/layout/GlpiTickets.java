package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Ticket lists of GLPI in the columns that its user chose. */
final class GlpiTickets extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id")
          .with(Field.CREATED_AT, "fecha de apertura", "opening date", "data de abertura")
          .with(Field.SOLVED_AT, "fecha de resolucion", "resolution date", "data da solucao")
          .with(Field.SOLVED_AT, "fecha de solucion", "data de solucao")
          .with(Field.CLOSED_AT, "fecha de cierre", "closing date", "data de fechamento")
          .with(Field.UPDATED_AT, "ultima modificacion", "last update", "ultima atualizacao")
          .with(Field.CHANNEL, "origen de la solicitud", "fuente de la solicitud")
          .with(Field.CHANNEL, "request source", "origem da requisicao")
          .with(Field.CUSTOMER_NAME, "solicitante solicitante", "requester requester")
          .with(Field.CUSTOMER_NAME, "requerente requerente")
          .with(Field.AGENT, "asignado a tecnico", "assigned to technician")
          .with(Field.AGENT, "atribuido para tecnico")
          .with(Tickets.WORDS);

  GlpiTickets() {
    super("glpi", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("solicitante solicitante", "requester requester", "requerente requerente")
        || sample.hasAny("asignado a tecnico", "assigned to technician", "atribuido para tecnico");
  }
}
