package org.oidor.transforms.io.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;

/** Understands the values of closed lists: statuses, channels, networks, languages, ratings. */
public final class Values {
  private static final Map<String, String> STATUSES = new HashMap<>();
  private static final Map<String, Channel> CHANNELS = new HashMap<>();
  private static final Map<String, String> NETWORKS = new HashMap<>();
  private static final Map<String, String> LANGUAGES = new HashMap<>();
  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(?:[.,]\\d{1,9})?");
  private static final Pattern NUMBER_AND_LABEL =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?)(?:\\s*[-–:=(/].*|\\s+\\D.*)?", Pattern.DOTALL);

  static {
    put(STATUSES, "new", "new", "nuevo", "nueva", "novo", "nova", "sin asignar", "unassigned");
    put(
        STATUSES,
        "open",
        "open",
        "abierto",
        "abierta",
        "aberto",
        "aberta",
        "reopened",
        "reabierto");
    put(STATUSES, "open", "reabierta", "reaberto", "en curso", "en proceso", "em andamento");
    put(STATUSES, "open", "in progress", "being processed", "assigned", "asignado", "atribuido");
    put(STATUSES, "open", "en tratamiento", "work in progress", "waiting for support", "active");
    put(STATUSES, "pending", "pending", "pendiente", "pendente", "hold", "on hold", "en espera");
    put(STATUSES, "pending", "em espera", "aguardando", "aguardando cliente", "snoozed", "paused");
    put(STATUSES, "pending", "waiting on customer", "waiting for customer", "esperando cliente");
    put(STATUSES, "pending", "waiting on third party", "waiting on contact", "esperando respuesta");
    put(STATUSES, "pending", "awaiting your reply", "awaiting reply", "pendiente del cliente");
    put(STATUSES, "solved", "solved", "resolved", "resuelto", "resuelta", "resolvido", "resolvida");
    put(
        STATUSES,
        "solved",
        "solucionado",
        "solucionada",
        "done",
        "hecho",
        "finalizado",
        "complete");
    put(STATUSES, "solved", "completed", "completado", "concluido", "concluida", "finalizada");
    put(STATUSES, "closed", "closed", "cerrado", "cerrada", "fechado", "fechada", "encerrado");
    put(STATUSES, "closed", "encerrada", "cancelled", "canceled", "cancelado", "cancelada");
    put(STATUSES, "closed", "archived", "archivado", "arquivado", "deleted", "merged");

    put(CHANNELS, Channel.EMAIL, "email", "e mail", "mail", "correo", "correo electronico");
    put(CHANNELS, Channel.EMAIL, "outbound email", "email in", "correio eletronico", "eletronico");
    put(
        CHANNELS,
        Channel.CHAT,
        "chat",
        "live chat",
        "livechat",
        "web chat",
        "webchat",
        "messaging");
    put(CHANNELS, Channel.CHAT, "chat en vivo", "chat en directo", "chat ao vivo", "whatsapp");
    put(CHANNELS, Channel.CHAT, "bate papo");
    put(CHANNELS, Channel.CHAT, "native messaging", "telegram", "sms", "web messenger", "chat web");
    put(CHANNELS, Channel.PHONE, "phone", "phone call", "call", "voice", "telephone", "voicemail");
    put(CHANNELS, Channel.PHONE, "telefono", "llamada", "llamada telefonica", "telefone", "tlf");
    put(CHANNELS, Channel.PHONE, "ligacao", "chamada", "call center", "tel", "phone call inbound");
    put(CHANNELS, Channel.WEB_FORM, "portal", "web", "web form", "webform", "form", "formulario");
    put(CHANNELS, Channel.WEB_FORM, "feedback widget", "web widget", "help center", "helpdesk");
    put(CHANNELS, Channel.WEB_FORM, "formulario web", "formulario de contacto", "contact form");
    put(CHANNELS, Channel.WEB_FORM, "contact us", "contacto web", "website", "sitio web", "site");
    put(
        CHANNELS,
        Channel.WEB_FORM,
        "pagina web",
        "widget",
        "mobile",
        "mobile sdk",
        "app",
        "ecommerce");
    put(CHANNELS, Channel.SOCIAL_COMMENT, "social", "social comment", "comment", "comentario");
    put(CHANNELS, Channel.SOCIAL_COMMENT, "twitter", "x", "x twitter", "facebook", "instagram");
    put(CHANNELS, Channel.SOCIAL_COMMENT, "tiktok", "youtube", "linkedin", "redes sociales");
    put(CHANNELS, Channel.SOCIAL_COMMENT, "facebook post", "instagram comment", "facebook comment");
    put(CHANNELS, Channel.SOCIAL_COMMENT, "tweet", "twitter mention", "social media");
    put(
        CHANNELS,
        Channel.SOCIAL_COMMENT,
        "red social",
        "rede social",
        "redes",
        "instagram ad comment");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "social message", "message", "dm", "direct message");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "twitter dm", "twitter direct message", "x dm");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "facebook message", "facebook messenger", "messenger");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "instagram direct", "instagram dm", "mensaje directo");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "instagram direct message", "mensagem direta", "mensaje");
    put(
        CHANNELS,
        Channel.SOCIAL_MESSAGE,
        "private message",
        "mensaje privado",
        "mensagem",
        "direct");
    put(CHANNELS, Channel.SOCIAL_MESSAGE, "mensagem privada", "inbox");
    put(CHANNELS, Channel.SURVEY, "survey", "encuesta", "pesquisa", "inquerito", "questionario");
    put(
        CHANNELS,
        Channel.REVIEW,
        "review",
        "resena",
        "reseña",
        "opinion",
        "avaliacao",
        "trustpilot");
    put(CHANNELS, Channel.MARKETPLACE, "marketplace", "amazon", "ebay", "mercado libre", "miravia");
    put(
        CHANNELS,
        Channel.MARKETPLACE,
        "mercadolibre",
        "mercado livre",
        "mercadolivre",
        "aliexpress");
    put(CHANNELS, Channel.MARKETPLACE, "shopee", "magalu", "worten", "fnac", "etsy", "wallapop");
    put(CHANNELS, Channel.MARKETPLACE, "walmart", "zalando", "el corte ingles", "carrefour");
    put(CHANNELS, Channel.STORE, "store", "tienda", "tienda fisica", "tiendas", "loja", "shop");
    put(CHANNELS, Channel.STORE, "loja fisica", "in store", "in person", "presencial", "mostrador");
    put(CHANNELS, Channel.STORE, "physical store", "walk in", "walkup", "balcao", "en tienda");
    put(CHANNELS, Channel.CHATBOT, "chatbot", "bot", "virtual assistant", "asistente virtual");
    put(CHANNELS, Channel.CHATBOT, "assistente virtual", "answer bot", "ai agent");
    put(CHANNELS, Channel.SELF_SERVICE, "self service", "autoservicio", "autoatendimento", "faq");

    put(NETWORKS, "x", "x", "twitter", "x twitter");
    for (String same :
        "instagram facebook tiktok youtube linkedin threads bluesky mastodon pinterest reddit"
            .split(" ", -1)) {
      put(NETWORKS, same, same);
    }
    put(NETWORKS, "whatsapp", "whatsapp", "whats app");
    put(NETWORKS, "telegram", "telegram");

    put(LANGUAGES, "es", "spanish", "espanol", "castellano", "espanhol", "castilian");
    put(LANGUAGES, "en", "english", "ingles");
    put(LANGUAGES, "pt", "portuguese", "portugues", "portugues brasil", "portuguese brazil");
    put(LANGUAGES, "ca", "catalan", "catala");
    put(LANGUAGES, "fr", "french", "frances", "francais");
    put(LANGUAGES, "de", "german", "aleman", "deutsch", "alemao");
    put(LANGUAGES, "it", "italian", "italiano");

    put(WORDS, 1, "one", "bad", "bad with comment", "very dissatisfied", "extremely unhappy");
    put(WORDS, 1, "very unhappy", "muy insatisfecho", "muy insatisfecha", "muito insatisfeito");
    put(WORDS, 1, "muito insatisfeita", "malo", "muy malo", "mala", "ruim", "mau", "terrible");
    put(WORDS, 2, "two", "unhappy", "dissatisfied", "insatisfecho", "insatisfecha", "insatisfeito");
    put(WORDS, 2, "insatisfeita", "poco satisfecho", "poco satisfecha");
    put(WORDS, 3, "three", "neutral", "neither satisfied nor dissatisfied", "ni satisfecho ni");
    put(WORDS, 3, "ni satisfecho ni insatisfecho", "nem satisfeito nem insatisfeito", "neutro");
    put(WORDS, 3, "okay", "ok", "regular", "indiferente");
    put(WORDS, 4, "four", "happy", "satisfied", "satisfecho", "satisfecha", "satisfeito");
    put(WORDS, 4, "satisfeita");
    put(WORDS, 5, "five", "good", "good with comment", "very satisfied", "very happy");
    put(WORDS, 5, "extremely happy", "muy satisfecho", "muy satisfecha", "muito satisfeito");
    put(WORDS, 5, "muito satisfeita", "bueno", "muy bueno", "buena", "bom", "excelente");
    put(WORDS, 5, "excellent", "great");
    put(WORDS, 0, "offered", "unoffered", "not offered", "unrated", "no rating", "not rated");
    put(WORDS, 0, "no response", "sin respuesta", "sem resposta", "sin valorar", "na", "n a");
  }

  private Values() {}

  /** The status code of a folded value, or null if it is not known. */
  public static @Nullable String status(String folded) {
    return STATUSES.get(folded);
  }

  /** The channel of a folded value, or null if it is not known. */
  public static @Nullable Channel channel(String folded) {
    return CHANNELS.get(folded);
  }

  /** The code of a social network, or null if the folded value names none that is known. */
  public static @Nullable String network(String folded) {
    return NETWORKS.get(folded);
  }

  /** The BCP 47 tag of a language named by tag or name, empty if it is not understood. */
  public static String language(String value) {
    String plain = value.strip();
    String named = LANGUAGES.get(Header.fold(plain));
    if (named != null) {
      return named;
    }
    if (!TAG.matcher(plain).matches()) {
      return "";
    }
    String tag = Locale.forLanguageTag(plain.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? "" : tag;
  }

  /** A whole number written with or without decimals, or null. */
  public static @Nullable Integer integer(String value) {
    String plain = value.strip();
    return NUMBER.matcher(plain).matches() ? round(plain) : null;
  }

  /**
   * The rating that a value stands for: a number with or without a label ({@code 9 - very likely},
   * {@code 4/5}), stars, or words where the scale is 1 to 5; halves are rounded up.
   *
   * @return null if it cannot be read; {@link Integer#MIN_VALUE} if it says that nothing was rated
   */
  public static @Nullable Integer rating(String value, int lowest, int highest) {
    String plain = value.strip();
    Matcher number = NUMBER_AND_LABEL.matcher(plain);
    if (number.matches()) {
      Integer rating = round(number.group(1));
      return rating >= lowest && rating <= highest ? rating : null;
    }
    Integer word = WORDS.get(Header.fold(plain));
    if (word == null) {
      int stars = (int) plain.chars().filter(c -> c == '★' || c == '⭐').count();
      return stars >= lowest && stars <= highest && stars > 0 ? (Integer) stars : null;
    }
    if (word == 0) {
      return Integer.MIN_VALUE;
    }
    return lowest == 1 && highest == 5 ? word : null;
  }

  private static Integer round(String number) {
    return new BigDecimal(number.replace(',', '.')).setScale(0, RoundingMode.HALF_UP).intValue();
  }

  private static <V> void put(Map<String, V> map, V value, String... folded) {
    for (String name : folded) {
      map.put(name, value);
    }
  }
}
