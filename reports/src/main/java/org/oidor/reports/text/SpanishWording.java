package org.oidor.reports.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences in Spanish. */
final class SpanishWording extends Wording {
  private static final List<String> ORDINALS = List.of("primer", "segundo", "tercer", "cuarto");
  private static final List<String> COUNTS =
      List.of(
          "ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
          "diez");

  SpanishWording() {
    super("es");
  }

  @Override
  public String quoted(String text) {
    return "«" + text + "»";
  }

  @Override
  String and(String next) {
    String start = next.toLowerCase(Locale.ROOT);
    boolean sounded = start.startsWith("i") || (start.startsWith("hi") && !start.startsWith("hie"));
    return sounded ? "e" : "y";
  }

  @Override
  public String fullName(Span span) {
    return bare(span) + " de " + span.year();
  }

  @Override
  public String name(Span span, Span beside) {
    return article(span) + bare(span) + year(span, beside);
  }

  @Override
  public String versus(Span span, Span beside) {
    String to = span.kind() == Span.Kind.QUARTER ? "al " : "a " + article(span);
    return "frente " + to + bare(span) + year(span, beside);
  }

  @Override
  public String during(Span span) {
    return "en " + article(span) + bare(span);
  }

  @Override
  public @Nullable String dates(Span span) {
    if (span.kind() == Span.Kind.MONTH) {
      return null;
    }
    LocalDate start = span.start();
    LocalDate end = span.end();
    String first = Integer.toString(start.getDayOfMonth());
    if (start.getMonthValue() != end.getMonthValue()) {
      first += " de " + monthName(start.getMonthValue());
    }
    if (start.getYear() != end.getYear()) {
      first += " de " + start.getYear();
    }
    return "del " + first + " al " + date(end);
  }

  @Override
  public String date(LocalDate date) {
    return date.getDayOfMonth()
        + " de "
        + monthName(date.getMonthValue())
        + " de "
        + date.getYear();
  }

  @Override
  public String volume(long received, List<String> channels, int moreChannels) {
    List<String> names = new ArrayList<>(channels);
    if (moreChannels > 0) {
      names.add(moreChannels == 1 ? "otro canal" : "otros " + moreChannels + " canales");
    }
    String noun = received == 1 ? " contacto de clientes" : " contactos de clientes";
    return numbers().count(received) + noun + " por " + list(names) + ".";
  }

  @Override
  public String verdict(int worse, int better, int normal) {
    int judged = worse + better + normal;
    if (judged == 1) {
      String what = worse == 1 ? "empeora" : better == 1 ? "mejora" : "sigue dentro de lo normal";
      return "El único indicador con historia suficiente " + what + ".";
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(clause(worse, "ninguno empeora", "uno empeora", "empeoran"));
    clauses.add(clause(better, "ninguno mejora", "uno mejora", "mejoran"));
    if (normal > 0) {
      clauses.add(
          clause(normal, "", "uno sigue dentro de lo normal", "siguen dentro de lo normal"));
    }
    return "De los " + judged + "\u00a0indicadores de servicio, " + list(clauses) + ".";
  }

  @Override
  public String compared(List<Span> periods) {
    List<String> names = new ArrayList<>();
    for (Span span : periods) {
      names.add(article(span) + fullName(span));
    }
    return "Comparado con " + String.join(" y con ", names) + ".";
  }

  @Override
  public String reach(@Nullable LocalDate until, String zone) {
    return until == null
        ? "Hora de " + zone + "."
        : "Datos hasta el " + date(until) + ", hora de " + zone + ".";
  }

  @Override
  public String categoryMoves(
      Noun category, double changePct, String versus, String share, String count) {
    String start = category.name() + " " + verb(category, changePct) + " " + size(changePct);
    String gathers = category.plural() ? " y reúnen " : " y reúne ";
    return start + " " + versus + gathers + share + " de los contactos (" + count + ").";
  }

  @Override
  public String comesFrom(double share, List<Part> parts) {
    String amount =
        share >= 0.95
            ? "Casi toda"
            : share >= 0.7
                ? "La mayor parte de"
                : share >= 0.55
                    ? "Más de la mitad de"
                    : share >= 0.45 ? "La mitad de" : "Un tercio de";
    return amount + " la subida viene de " + parts(parts) + ".";
  }

  @Override
  public String season(
      Noun category, double changePct, Span span, double yearChangePct, Span yearAgo) {
    String high = span.kind() == Span.Kind.QUARTER ? "es su trimestre alto" : "es su mes alto";
    String in = span.kind() == Span.Kind.QUARTER ? " en el trimestre" : " en el mes";
    return category.name()
        + " "
        + verb(category, changePct)
        + " "
        + size(changePct)
        + in
        + ", pero "
        + name(span, span)
        + " "
        + high
        + ": "
        + (category.plural() ? "están " : "está ")
        + size(yearChangePct)
        + " por debajo "
        + (span.kind() == Span.Kind.QUARTER ? "del " : "de ")
        + fullName(yearAgo)
        + ".";
  }

  @Override
  public String leavesRange(
      Noun subject, boolean up, String from, String to, String versus, String low, String high) {
    return subject.name()
        + " "
        + verb(subject, up ? 1 : -1)
        + " de "
        + from
        + " a "
        + to
        + " "
        + versus
        + ", fuera de su rango normal ("
        + (low.equals(high) ? low : "de " + low + " a " + high)
        + ").";
  }

  @Override
  public String targetIs(String target, boolean met) {
    return "El objetivo es " + target + (met ? ": se cumple." : ": no se cumple.");
  }

  @Override
  public String slowest(double hours) {
    return "Uno de cada diez tarda más de " + length(hours, hours >= DAYS_FROM) + ".";
  }

  @Override
  public String margin(String points) {
    return "El margen es de ±" + points + " puntos.";
  }

  @Override
  public String missesTarget(Noun subject, String value, boolean under, String target) {
    return subject.name()
        + (subject.plural() ? " quedan en " : " queda en ")
        + value
        + (under ? ", por debajo del objetivo de " : ", por encima del objetivo de ")
        + target
        + ".";
  }

  @Override
  public String newComplaint(String label, String cases) {
    return "Queja nueva: " + quoted(label) + ", con " + cases + " casos.";
  }

  @Override
  public String returnedComplaint(String label, String cases) {
    return "Vuelve una queja: " + quoted(label) + ", con " + cases + " casos.";
  }

  @Override
  public String complaintMoves(String label, double changePct, String from, String to) {
    String verb = changePct > 0 ? " sube " : " baja ";
    return quoted(label) + verb + size(changePct) + ", de " + from + " a " + to + " casos.";
  }

  @Override
  public String quiet(Span.Kind kind, int periods) {
    return "Ningún indicador sale de su rango normal de " + before(kind, periods) + ".";
  }

  @Override
  public String largest(Noun category, String count, String share) {
    return category.name()
        + (category.plural() ? " reúnen " : " reúne ")
        + share
        + " de los contactos ("
        + count
        + "), más que ninguna otra categoría.";
  }

  @Override
  public String peakDays(LocalDate from, LocalDate to, String share, Span span) {
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    String range =
        from.getMonthValue() == to.getMonthValue()
            ? "del " + from.getDayOfMonth() + " al " + to.getDayOfMonth()
            : "del " + dayAndMonth(from) + " al " + dayAndMonth(to);
    if (span.kind() != Span.Kind.MONTH && from.getMonthValue() == to.getMonthValue()) {
      range += " de " + monthName(to.getMonthValue());
    }
    return capital(COUNTS.get((int) days))
        + " días, "
        + range
        + ", reúnen "
        + share
        + " de los contactos "
        + (span.kind() == Span.Kind.QUARTER ? "del trimestre" : "del mes");
  }

  @Override
  public String peakDay(LocalDate day, String count, String mean) {
    return "El día con más contactos es el "
        + dayAndMonth(day)
        + ": "
        + count
        + ", frente a "
        + mean
        + " de media";
  }

  @Override
  public String contributes(Noun category, String part, String whole) {
    return category.name()
        + (category.plural() ? " aportan " : " aporta ")
        + part
        + " de los "
        + whole
        + " contactos de más";
  }

  @Override
  public String moves(Noun category, double changePct, String versus) {
    return category.name() + " " + verb(category, changePct) + " " + size(changePct) + " " + versus;
  }

  @Override
  public String alsoMoves(Noun category, double changePct) {
    return category.name() + " " + verb(category, changePct) + " " + size(changePct);
  }

  @Override
  public String noneMoves(Noun largest, String share) {
    return "Ninguna categoría cambia más de lo que explica el azar; "
        + largest.name()
        + (largest.plural() ? " reúnen " : " reúne ")
        + share;
  }

  @Override
  public String ranking(Noun first, String share, @Nullable Noun second, String other) {
    String start =
        first.name() + (first.plural() ? " reúnen " : " reúne ") + share + " de los contactos";
    return second == null
        ? start
        : start + (second.plural() ? "; siguen " : "; sigue ") + second.name() + ", con " + other;
  }

  @Override
  public String mostNegative(Span span, Noun category, String share) {
    return "Opinión "
        + during(span)
        + ": "
        + share
        + " de los contactos de "
        + category.name()
        + " son negativos";
  }

  @Override
  public String spreads(Noun category, int channels, List<Part> most) {
    String by = channels == 1 ? " por un canal: " : " por " + channels + " canales; más por ";
    return category.name() + " " + verb(category, 1) + by + parts(most);
  }

  @Override
  public String channelShare(List<String> channels, String share) {
    return capital(list(channels))
        + (channels.size() > 1 ? " reúnen " : " reúne ")
        + share
        + " de los contactos";
  }

  @Override
  public String closeLate(List<Noun> categories, List<String> shares) {
    List<String> names = new ArrayList<>();
    for (Noun category : categories) {
      names.add(category.name());
    }
    boolean plural = categories.size() > 1 || categories.get(0).plural();
    return list(names)
        + (plural ? " cierran fuera de plazo " : " cierra fuera de plazo ")
        + list(shares)
        + " de sus tickets";
  }

  @Override
  public String allKeep(String target) {
    return "Todas las categorías cumplen el objetivo de " + target + " en plazo";
  }

  @Override
  public String times(String median, String p90) {
    return "La mitad de los tickets se resuelve en "
        + median
        + " o menos; 9 de cada 10, en "
        + p90
        + " o menos";
  }

  @Override
  public String complaints(int growing, int fresh, int returned, int declining) {
    List<String> clauses = new ArrayList<>();
    add(clauses, growing, "crece", "crecen");
    add(clauses, fresh, "es nueva", "son nuevas");
    add(clauses, returned, "vuelve", "vuelven");
    add(clauses, declining, "baja", "bajan");
    return capital(list(clauses));
  }

  @Override
  public String steadyComplaints(int complaints) {
    return complaints == 1
        ? "Una queja se repite, sin cambio que no explique el azar"
        : capital(words(complaints)) + " quejas se repiten, sin cambios que no explique el azar";
  }

  @Override
  public String accountHolds(String share) {
    return "Las cifras cuadran: se acepta " + share + " de lo leído";
  }

  @Override
  public String accountFails(String read, String sum) {
    return "Las cifras no cuadran: " + read + " registros leídos, " + sum + " contados";
  }

  private static void add(List<String> clauses, int n, String one, String many) {
    if (n > 0) {
      String noun = clauses.isEmpty() ? (n == 1 ? " queja " : " quejas ") : " ";
      clauses.add(words(n) + noun + (n == 1 ? one : many));
    }
  }

  private static String words(int n) {
    return n < COUNTS.size() ? COUNTS.get(n) : Integer.toString(n);
  }

  private static String clause(int n, String none, String one, String many) {
    return n == 0 ? none : n == 1 ? one : n + "\u00a0" + many;
  }

  private static String verb(Noun noun, double change) {
    return change > 0 ? (noun.plural() ? "suben" : "sube") : (noun.plural() ? "bajan" : "baja");
  }

  private String size(double changePct) {
    return numbers().size(changePct);
  }

  private String before(Span.Kind kind, int periods) {
    return switch (kind) {
      case MONTH -> "los " + periods + "\u00a0meses anteriores";
      case WEEK -> "las " + periods + "\u00a0semanas anteriores";
      case QUARTER -> "los " + periods + "\u00a0trimestres anteriores";
    };
  }

  private String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " de " + monthName(day.getMonthValue());
  }

  private static String article(Span span) {
    return switch (span.kind()) {
      case MONTH -> "";
      case WEEK -> "la ";
      case QUARTER -> "el ";
    };
  }

  private String bare(Span span) {
    return switch (span.kind()) {
      case MONTH -> monthName(span.number());
      case WEEK -> "semana " + span.number();
      case QUARTER -> ORDINALS.get(span.number() - 1) + " trimestre";
    };
  }

  private static String year(Span span, Span beside) {
    return span.year() == beside.year() ? "" : " de " + span.year();
  }
}
