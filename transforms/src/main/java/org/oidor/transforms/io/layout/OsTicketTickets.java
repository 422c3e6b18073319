package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Ticket lists of osTicket; they hold no message. */
final class OsTicketTickets extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "ticket number", "numero de ticket", "numero do ticket")
          .with(Field.CREATED_AT, "date created", "fecha de creacion", "data de criacao")
          .with(Field.CLOSED_AT, "closed date", "fecha de cierre", "data de fechamento")
          .with(Field.UPDATED_AT, "last updated", "ultima actualizacion", "ultima atualizacao")
          .with(Field.STATUS, "current status", "estado actual", "status atual")
          .with(Field.CHANNEL, "source", "fuente", "origen", "origem")
          .with(Field.CUSTOMER_EMAIL, "from email", "correo del remitente", "email do remetente")
          .with(Field.CUSTOMER_NAME, "from", "de")
          .with(Field.AGENT, "agent assigned", "agente asignado", "agente atribuido")
          .with(Tickets.WORDS);

  OsTicketTickets() {
    super("osticket", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("ticket number", "numero de ticket", "numero do ticket")
        && sample.hasAny(
            "help topic",
            "tema de ayuda",
            "topico de ajuda",
            "sla plan",
            "thread count",
            "agent assigned");
  }
}
