package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

  private static Sample sample(Container container, String headers) {
    return new Sample(
        container,
        Arrays.stream(headers.split(";", -1)).map(String::strip).map(Header::of).toList(),
        List.of());
  }

  /** The headers are those of real exports, by the public sources that the formats were read in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hubspot | hs_ticket_id;hs_pipeline_stage;subject;content;createdate;closed_date;"
            + "first_agent_reply_date;time_to_close"
            + "| ID CREATED_AT FIRST_REPLIED_AT CLOSED_AT STATUS TITLE TEXT",
        "hubspot | Estado del ticket;Nombre del ticket;Descripción del ticket;Fecha de creación;"
            + "Fecha de cierre;Fuente;Propietario del ticket"
            + "| CREATED_AT CLOSED_AT STATUS CHANNEL TITLE TEXT AGENT",
        "jira | Summary;Issue key;Issue Type;Status;Created;Updated;Resolved;Description;"
            + "Custom field (Request Type);Custom field (Time to first response);"
            + "Custom field ([CHART] Date of First Response);Comment;Comment"
            + "| ID CREATED_AT FIRST_REPLIED_AT SOLVED_AT UPDATED_AT STATUS TITLE TEXT",
        "osticket | Ticket Number;Date Created;Subject;From;From Email;Source;Current Status;"
            + "Last Updated;Closed Date;Agent Assigned;Reopen Count"
            + "| ID CREATED_AT CLOSED_AT UPDATED_AT STATUS CHANNEL TITLE CUSTOMER_EMAIL"
            + " CUSTOMER_NAME AGENT REOPENS",
        "glpi | ID;Título;Estado;Última modificación;Fecha de apertura;Prioridad;"
            + "Solicitante - Solicitante;Asignado a - Técnico"
            + "| ID CREATED_AT UPDATED_AT STATUS TITLE CUSTOMER_NAME AGENT",
        "zammad | #;Title;State;Priority;Owner;Customer;Create Channel;Created At;Updated At;"
            + "Closed At;First Response At;First Response In Min"
            + "| ID CREATED_AT FIRST_REPLIED_AT CLOSED_AT UPDATED_AT STATUS CHANNEL TITLE"
            + " CUSTOMER_NAME AGENT",
        "microsoft_forms | Id.;Hora de inicio;Hora de finalización;Correo electrónico;Nombre;¿Por"
            + " qué?| ID CREATED_AT TEXT CUSTOMER_EMAIL CUSTOMER_NAME",
        "chatwoot | Nombre del agente;Calificación;Comentario de opinión;Nombre de Contacto;"
            + "Correo electrónico de contacto;Fecha registrada"
            + "| CREATED_AT TEXT CUSTOMER_EMAIL CUSTOMER_NAME AGENT CSAT",
        "google_forms | Timestamp;Email Address;How likely are you to recommend us? (0-10);Why?"
            + "| CREATED_AT TEXT CUSTOMER_EMAIL NPS",
        "reviews | Fecha;Producto;Valoración;Título;Comentario;Cliente"
            + "| CREATED_AT TITLE TEXT CUSTOMER_NAME STARS",
        "social | id;text;timestamp;username;like_count;hidden"
            + "| ID CREATED_AT TEXT CUSTOMER_USERNAME LIKES"
      })
  void knowsTheHeadersOfCommonTools(String source, String headers, String fields) {
    Layouts.Recognised found = Layouts.recognise(sample(Container.CSV, headers), List.of());
    assertNotNull(found);
    assertThat(found.layout().source(), is(source));
    assertThat(
        found.match().columns().stream()
            .map(Column::field)
            .distinct()
            .sorted()
            .map(Field::name)
            .collect(Collectors.joining(" ")),
        is(fields));
  }

  @Test
  void knowsNoTableWithoutDateOrContent() {
    assertThat(
        Layouts.recognise(sample(Container.CSV, "id;status;description"), List.of()),
        is(nullValue()));
    assertThat(
        Layouts.recognise(sample(Container.CSV, "id;status;created at"), List.of()),
        is(nullValue()));
    assertThat(
        Layouts.recognise(sample(Container.CSV, "producto;precio;stock;fecha"), List.of()),
        is(nullValue()));
  }

  @Test
  void doesNotTakeADurationForATime() {
    Layouts.Recognised found =
        Layouts.recognise(
            sample(Container.CSV, "Created time;Status;Subject;First response time (in hrs)"),
            List.of());
    assertNotNull(found);
    assertThat(
        found.match().columns().stream().map(Column::field).toList().toString(),
        is("[CREATED_AT, STATUS, TITLE]"));
  }
}
