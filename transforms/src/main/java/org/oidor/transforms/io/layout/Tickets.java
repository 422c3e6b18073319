package org.oidor.transforms.io.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Ticket exports of any helpdesk, by the usual names in Spanish, English and Portuguese. */
final class Tickets implements Layout {
  private static final Pattern CASE =
      Pattern.compile("\\b(?:ticket|case|caso|issue|incident|incidencia|chamado|conversation)");

  static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "no de caso", "n de caso", "num de caso", "numero de caso", "id caso")
          .with(Field.ID, "id de caso", "caso", "case id", "case number", "case no", "no caso")
          .with(Field.ID, "ticket id", "ticket number", "ticket no", "ticket", "id ticket")
          .with(Field.ID, "id de ticket", "no de ticket", "n de ticket", "numero de ticket")
          .with(Field.ID, "no ticket", "issue key", "issue id", "conversation id", "incidencia")
          .with(Field.ID, "no de incidencia", "n de incidencia", "numero de incidencia")
          .with(Field.ID, "id incidencia", "id de incidencia", "id de conversacion")
          .with(Field.ID, "no do chamado", "numero do chamado", "chamado", "id do ticket")
          .with(Field.ID, "no do ticket", "numero do ticket", "protocolo", "no do protocolo")
          .with(Field.ID, "numero do protocolo", "no do caso", "numero do caso", "id do caso")
          .with(Field.ID, "referencia", "reference", "expediente", "no de expediente", "folio")
          .with(Field.ID, "hs ticket id", "record id", "id de registro")
          .with(Field.ID, "id", "#", "no", "numero", "number", "codigo")
          .with(Field.CREATED_AT, "created at", "created time", "created", "created date")
          .with(Field.CREATED_AT, "date created", "creation date", "create date", "createdate")
          .with(Field.CREATED_AT, "created datetime", "opened at", "opened", "open date")
          .with(Field.CREATED_AT, "date opened", "opened datetime", "received at", "received")
          .with(Field.CREATED_AT, "date received", "conversation started at", "creation time")
          .with(Field.CREATED_AT, "conversation created at", "conversation created", "reported at")
          .with(Field.CREATED_AT, "fecha de entrada", "fecha entrada", "fecha de creacion")
          .with(Field.CREATED_AT, "fecha creacion", "fecha de apertura", "fecha apertura")
          .with(Field.CREATED_AT, "fecha de alta", "fecha alta", "fecha de registro")
          .with(Field.CREATED_AT, "fecha registro", "fecha de recepcion", "fecha registrada")
          .with(Field.CREATED_AT, "fecha y hora", "fecha hora", "creado", "creada", "creado el")
          .with(Field.CREATED_AT, "abierto el", "fecha de contacto", "fecha contacto")
          .with(Field.CREATED_AT, "data de criacao", "data criacao", "data de abertura")
          .with(Field.CREATED_AT, "data abertura", "data de entrada", "data entrada")
          .with(Field.CREATED_AT, "criado em", "aberto em", "data de registro", "data e hora")
          .with(Field.CREATED_AT, "data do contato", "data de registo", "data de rececao")
          .with(Field.CREATED_AT, "fecha", "date", "data", "timestamp", "datetime")
          .with(Field.FIRST_REPLIED_AT, "first replied at", "first reply at", "first response at")
          .with(Field.FIRST_REPLIED_AT, "first reply", "first response", "first response time")
          .with(Field.FIRST_REPLIED_AT, "initial response time", "first reply date")
          .with(Field.FIRST_REPLIED_AT, "first agent reply date", "first response date")
          .with(Field.FIRST_REPLIED_AT, "conversation first response at", "answered at")
          .with(Field.FIRST_REPLIED_AT, "chart date of first response", "date of first response")
          .with(Field.FIRST_REPLIED_AT, "custom field chart date of first response")
          .with(Field.FIRST_REPLIED_AT, "fecha primera respuesta", "primera respuesta")
          .with(Field.FIRST_REPLIED_AT, "fecha de primera respuesta", "fecha 1a respuesta")
          .with(Field.FIRST_REPLIED_AT, "fecha de la primera respuesta", "respondido el")
          .with(Field.FIRST_REPLIED_AT, "fecha de respuesta", "fecha respuesta")
          .with(Field.FIRST_REPLIED_AT, "data da primeira resposta", "primeira resposta")
          .with(Field.FIRST_REPLIED_AT, "data de primeira resposta", "data primeira resposta")
          .with(Field.FIRST_REPLIED_AT, "data da resposta", "respondido em")
          .with(Field.SOLVED_AT, "solved at", "resolved at", "resolved time", "resolved", "solved")
          .with(Field.SOLVED_AT, "resolution date", "date resolved", "date solved")
          .with(Field.SOLVED_AT, "resolution time stamp", "ticket last resolved", "solved date")
          .with(Field.SOLVED_AT, "fecha de resolucion", "fecha resolucion", "fecha de solucion")
          .with(Field.SOLVED_AT, "fecha solucion", "resuelto el", "solucionado el")
          .with(Field.SOLVED_AT, "data de resolucao", "data da resolucao", "data resolucao")
          .with(Field.SOLVED_AT, "data da solucao", "data de solucao", "resolvido em")
          .with(Field.CLOSED_AT, "closed at", "closed time", "closed", "closed date")
          .with(Field.CLOSED_AT, "date closed", "close date", "closed datetime")
          .with(Field.CLOSED_AT, "conversation closed at", "last closed date")
          .with(Field.CLOSED_AT, "fecha de cierre", "fecha cierre", "cerrado el", "cierre")
          .with(Field.CLOSED_AT, "data de fechamento", "data fechamento", "fechado em")
          .with(Field.CLOSED_AT, "data de encerramento", "data encerramento", "encerrado em")
          .with(Field.CLOSED_AT, "data de fecho")
          .with(Field.UPDATED_AT, "updated at", "last updated", "updated", "last update")
          .with(Field.UPDATED_AT, "last update time", "last updated time", "updated datetime")
          .with(Field.UPDATED_AT, "last modified", "modified", "last modified date")
          .with(Field.UPDATED_AT, "ultima actualizacion", "fecha de actualizacion", "actualizado")
          .with(Field.UPDATED_AT, "fecha actualizacion", "ultima modificacion")
          .with(Field.UPDATED_AT, "fecha de modificacion", "ultima atualizacao", "atualizado em")
          .with(Field.UPDATED_AT, "data de atualizacao", "data da ultima atualizacao")
          .with(
              Field.STATUS, "status", "state", "estado", "situacao", "current status", "situacion")
          .with(Field.STATUS, "conversation state", "current conversation state", "estatus")
          .with(Field.STATUS, "estado del ticket", "ticket status", "status do ticket")
          .with(Field.CHANNEL, "channel", "canal", "source", "via", "origen", "origem", "medio")
          .with(
              Field.CHANNEL,
              "via channel",
              "create channel",
              "conversation source",
              "ticket source")
          .with(Field.CHANNEL, "canal de entrada", "canal de contacto", "via de entrada", "fuente")
          .with(Field.CHANNEL, "canal de atendimento", "canal de contato", "meio")
          .with(Field.TITLE, "subject", "title", "summary", "asunto", "titulo", "assunto")
          .with(Field.TITLE, "ticket name", "ticket title", "tema", "resumen", "resumo", "motivo")
          .with(Field.TITLE, "nombre del ticket", "nome do ticket")
          .with(Field.TEXT, "description", "description text", "body", "message", "content", "text")
          .with(
              Field.TEXT, "comment", "details", "first message", "message body", "customer message")
          .with(Field.TEXT, "descripcion", "mensaje", "texto", "comentario", "detalle", "detalles")
          .with(Field.TEXT, "comentarios", "contenido", "consulta", "observaciones", "comments")
          .with(
              Field.TEXT, "descricao", "mensagem", "conteudo", "detalhes", "observacoes", "relato")
          .with(Field.TEXT, "cuerpo", "notas", "notes", "transcripcion", "transcript", "feedback")
          .with(Field.TEXT, "descripcion del ticket", "ticket description", "descricao do ticket")
          .with(Field.TEXT, "messages body text", "conversation rating remark")
          .with(Field.CUSTOMER_EMAIL, "customer email", "email", "e mail", "requester email")
          .with(Field.CUSTOMER_EMAIL, "email address", "from email", "contact email", "mail")
          .with(
              Field.CUSTOMER_EMAIL, "correo", "correo electronico", "email cliente", "mail cliente")
          .with(Field.CUSTOMER_EMAIL, "email del cliente", "correo del cliente", "email do cliente")
          .with(Field.CUSTOMER_EMAIL, "correo electronico del cliente", "endereco de e mail")
          .with(Field.CUSTOMER_ID, "customer id", "requester id", "contact id", "id cliente")
          .with(Field.CUSTOMER_ID, "id de cliente", "codigo de cliente", "n cliente", "no cliente")
          .with(Field.CUSTOMER_ID, "id do cliente", "codigo do cliente", "client id", "user id")
          .with(Field.CUSTOMER_PHONE, "phone", "phone number", "customer phone", "mobile phone")
          .with(Field.CUSTOMER_PHONE, "telephone", "mobile", "telefono", "movil", "celular")
          .with(Field.CUSTOMER_PHONE, "telefono del cliente", "telefono cliente", "tlf", "tel")
          .with(Field.CUSTOMER_PHONE, "telefono de contacto", "telefone", "telemovel", "work phone")
          .with(Field.CUSTOMER_PHONE, "telefone do cliente", "telefone de contato", "whatsapp")
          .with(Field.CUSTOMER_USERNAME, "username", "user name", "usuario", "user")
          .with(Field.CUSTOMER_NAME, "customer", "customer name", "requester", "requester name")
          .with(Field.CUSTOMER_NAME, "from", "contact name", "contact", "name", "full name")
          .with(Field.CUSTOMER_NAME, "cliente", "nombre", "nombre del cliente", "nombre cliente")
          .with(Field.CUSTOMER_NAME, "solicitante", "nombre y apellidos", "nombre completo")
          .with(Field.CUSTOMER_NAME, "apellidos", "contacto", "nome", "nome do cliente", "contato")
          .with(Field.CUSTOMER_NAME, "nome cliente", "nome completo", "first name", "last name")
          .with(Field.CUSTOMER_NAME, "reporter", "user participant names")
          .with(Field.CUSTOMER_NAME, "solicitante solicitante")
          .with(Field.AGENT, "assignee user name", "assignee user email", "asignado a tecnico")
          .with(Field.AGENT, "propietario del ticket", "ticket owner")
          .with(Field.AGENT, "agent", "assignee", "assigned to", "owner", "agent name", "agente")
          .with(
              Field.AGENT,
              "agent email",
              "agent assigned",
              "asignado a",
              "asignado",
              "atendido por")
          .with(Field.AGENT, "nombre del agente", "atribuido a", "responsavel", "responsable")
          .with(Field.AGENT, "teammate currently assigned", "atendente", "empleado", "tecnico")
          .with(Field.LANGUAGE, "language", "locale", "idioma", "lang", "lengua")
          .with(Field.REPLIES, "replies", "agent replies", "agent interactions", "respuestas")
          .with(Field.REPLIES, "no de respuestas", "n de respuestas", "numero de respuestas")
          .with(Field.REPLIES, "respostas", "no de respostas", "numero de respostas")
          .with(Field.REOPENS, "reopens", "reopen count", "reopened", "reopened count")
          .with(Field.REOPENS, "reaperturas", "no de reaperturas", "n de reaperturas")
          .with(Field.REOPENS, "reaberturas", "no de reaberturas")
          .with(Field.CSAT, "csat", "satisfaction", "satisfaction rating", "satisfaction score")
          .with(Field.CSAT, "csat score", "conversation rating", "customer satisfaction", "rating")
          .with(Field.CSAT, "satisfaccion", "valoracion", "calificacion", "satisfacao", "avaliacao")
          .with(Field.CSAT, "puntuacion", "nota")
          .with(Field.NPS, "nps", "nps score")
          .with(Field.CES, "ces", "ces score");

  @Override
  public String source() {
    return "tickets";
  }

  @Override
  public Kind kind() {
    return Kind.TICKET;
  }

  @Override
  public Channel channel() {
    return Channel.OTHER;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    List<Column> columns = columns(sample);
    Match match = new Match(1, columns);
    boolean readable =
        match.has(Field.CREATED_AT) && (match.has(Field.TEXT) || match.has(Field.TITLE));
    int marks =
        match.count(
            Field.STATUS,
            Field.CHANNEL,
            Field.FIRST_REPLIED_AT,
            Field.SOLVED_AT,
            Field.CLOSED_AT,
            Field.REOPENS,
            Field.AGENT);
    if (columns.stream().anyMatch(Tickets::countsTickets)) {
      marks++;
    }
    if (!readable || marks == 0) {
      return null;
    }
    return new Match(10 * marks + columns.size(), columns);
  }

  /** Whether a column holds the numbers of tickets by its name. */
  private static boolean countsTickets(Column column) {
    return column.field() == Field.ID && CASE.matcher(Header.fold(column.header())).find();
  }

  /** The columns that have a usual name. */
  static List<Column> columns(Sample sample) {
    return WORDS.columns(sample);
  }
}
