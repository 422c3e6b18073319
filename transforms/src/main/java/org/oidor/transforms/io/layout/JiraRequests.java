package org.oidor.transforms.io.layout;

import java.util.Map;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * Requests of Jira Service Management, from its CSV of all fields; their wiki markup is removed.
 */
final class JiraRequests extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "issue key", "clave de incidencia", "chave da item", "chave do item")
          .with(Field.CREATED_AT, "created", "creada", "creado", "criado")
          .with(Field.FIRST_REPLIED_AT, "custom field chart date of first response")
          .with(Field.SOLVED_AT, "resolved", "resuelta", "resuelto", "resolvido")
          .with(Field.UPDATED_AT, "updated", "actualizada", "actualizado", "atualizado")
          .with(Field.STATUS, "status", "estado", "status category")
          .with(Field.CHANNEL, "custom field request channel", "request channel type")
          .with(Field.TITLE, "summary", "resumen", "resumo")
          .with(Field.TEXT, "description", "descripcion", "descricao")
          .with(Field.CUSTOMER_ID, "reporter id")
          .with(Field.CUSTOMER_NAME, "reporter", "informador", "relator", "creator", "creador")
          .with(Field.AGENT, "assignee", "persona asignada", "responsavel")
          .with(Field.LANGUAGE, "custom field request language")
          .with(Field.CSAT, "satisfaction rating", "custom field satisfaction");

  JiraRequests() {
    super("jira", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("issue key", "clave de incidencia", "chave da item", "chave do item")
        && sample.hasAny("issue id", "issue type", "id de la incidencia", "tipo de incidencia");
  }

  @Override
  public Map<String, String> statuses() {
    return Map.of("to do", "open", "por hacer", "open", "itens pendentes", "open");
  }
}
