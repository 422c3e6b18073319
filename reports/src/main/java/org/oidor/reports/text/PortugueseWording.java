package org.oidor.reports.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences in Brazilian Portuguese. */
final class PortugueseWording extends Wording {
  private static final List<String> ORDINALS = List.of("primeiro", "segundo", "terceiro", "quarto");
  private static final List<String> COUNTS =
      List.of(
          "nenhuma", "uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove",
          "dez");

  PortugueseWording() {
    super("pt");
  }

  @Override
  public String quoted(String text) {
    return "“" + text + "”";
  }

  @Override
  String and(String next) {
    return "e";
  }

  @Override
  public String fullName(Span span) {
    return bare(span) + " de " + span.year();
  }

  @Override
  public String name(Span span, Span beside) {
    String article =
        switch (span.kind()) {
          case MONTH -> "";
          case WEEK -> "a ";
          case QUARTER -> "o ";
        };
    return article + bare(span) + year(span, beside);
  }

  @Override
  public String versus(Span span, Span beside) {
    String to =
        switch (span.kind()) {
          case MONTH -> "a ";
          case WEEK -> "à ";
          case QUARTER -> "ao ";
        };
    return "em relação " + to + bare(span) + year(span, beside);
  }

  @Override
  public String during(Span span) {
    return switch (span.kind()) {
          case MONTH -> "em ";
          case WEEK -> "na ";
          case QUARTER -> "no ";
        }
        + bare(span);
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
    return "de " + first + " a " + date(end);
  }

  @Override
  public String date(LocalDate date) {
    return dayAndMonth(date) + " de " + date.getYear();
  }

  @Override
  public String volume(long received, List<String> channels, int moreChannels) {
    List<String> names = new ArrayList<>(channels);
    if (moreChannels > 0) {
      names.add(moreChannels == 1 ? "outro canal" : "outros " + moreChannels + " canais");
    }
    String noun = received == 1 ? " contato de clientes" : " contatos de clientes";
    return numbers().count(received) + noun + " por " + list(names) + ".";
  }

  @Override
  public String verdict(int worse, int better, int normal) {
    int judged = worse + better + normal;
    if (judged == 1) {
      String what = worse == 1 ? "piora" : better == 1 ? "melhora" : "segue dentro do normal";
      return "O único indicador com histórico suficiente " + what + ".";
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(clause(worse, "nenhum piora", "um piora", "pioram"));
    clauses.add(clause(better, "nenhum melhora", "um melhora", "melhoram"));
    if (normal > 0) {
      clauses.add(clause(normal, "", "um segue dentro do normal", "seguem dentro do normal"));
    }
    return "Dos " + judged + "\u00a0indicadores de serviço, " + list(clauses) + ".";
  }

  @Override
  public String compared(List<Span> periods) {
    List<String> names = new ArrayList<>();
    for (Span span : periods) {
      names.add(
          switch (span.kind()) {
                case MONTH -> "com ";
                case WEEK -> "com a ";
                case QUARTER -> "com o ";
              }
              + fullName(span));
    }
    return "Comparado " + String.join(" e ", names) + ".";
  }

  @Override
  public String reach(@Nullable LocalDate until, String zone) {
    return until == null
        ? "Fuso horário " + zone + "."
        : "Dados até " + date(until) + ", fuso horário " + zone + ".";
  }

  @Override
  public String categoryMoves(
      Noun category, double changePct, String versus, String share, String count) {
    return category.name()
        + " "
        + verb(category, changePct)
        + " "
        + numbers().size(changePct)
        + " "
        + versus
        + (category.plural() ? " e reúnem " : " e reúne ")
        + share
        + " dos contatos ("
        + count
        + ").";
  }

  @Override
  public String comesFrom(double share, List<Part> parts) {
    String amount =
        share >= 0.95
            ? "Quase toda a"
            : share >= 0.7
                ? "A maior parte da"
                : share >= 0.55 ? "Mais da metade da" : share >= 0.45 ? "Metade da" : "Um terço da";
    return amount + " alta vem de " + parts(parts) + ".";
  }

  @Override
  public String season(
      Noun category, double changePct, Span span, double yearChangePct, Span yearAgo) {
    boolean quarter = span.kind() == Span.Kind.QUARTER;
    return category.name()
        + " "
        + verb(category, changePct)
        + " "
        + numbers().size(changePct)
        + (quarter ? " no trimestre, mas " : " no mês, mas ")
        + name(span, span)
        + (quarter ? " é o seu trimestre alto: " : " é o seu mês alto: ")
        + (category.plural() ? "estão " : "está ")
        + numbers().size(yearChangePct)
        + " abaixo "
        + (quarter ? "do " : "de ")
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
        + " para "
        + to
        + " "
        + versus
        + ", fora da sua faixa normal ("
        + (low.equals(high) ? low : "de " + low + " a " + high)
        + ").";
  }

  @Override
  public String targetIs(String target, boolean met) {
    return "A meta é " + target + (met ? ": cumprida." : ": não cumprida.");
  }

  @Override
  public String slowest(double hours) {
    return "Um em cada dez leva mais de " + length(hours, hours >= DAYS_FROM) + ".";
  }

  @Override
  public String margin(String points) {
    return "A margem é de ±" + points + " pontos.";
  }

  @Override
  public String missesTarget(Noun subject, String value, boolean under, String target) {
    return subject.name()
        + (subject.plural() ? " ficam em " : " fica em ")
        + value
        + (under ? ", abaixo da meta de " : ", acima da meta de ")
        + target
        + ".";
  }

  @Override
  public String newComplaint(String label, String cases) {
    return "Reclamação nova: " + quoted(label) + ", com " + cases + " casos.";
  }

  @Override
  public String returnedComplaint(String label, String cases) {
    return "Uma reclamação volta: " + quoted(label) + ", com " + cases + " casos.";
  }

  @Override
  public String complaintMoves(String label, double changePct, String from, String to) {
    String verb = changePct > 0 ? " sobe " : " cai ";
    String size = numbers().size(changePct);
    return quoted(label) + verb + size + ", de " + from + " para " + to + " casos.";
  }

  @Override
  public String quiet(Span.Kind kind, int periods) {
    return "Nenhum indicador sai da sua faixa normal " + before(kind, periods) + ".";
  }

  @Override
  public String largest(Noun category, String count, String share) {
    return category.name()
        + (category.plural() ? " reúnem " : " reúne ")
        + share
        + " dos contatos ("
        + count
        + "), mais do que qualquer outra categoria.";
  }

  @Override
  public String peakDays(LocalDate from, LocalDate to, String share, Span span) {
    int days = (int) (to.toEpochDay() - from.toEpochDay() + 1);
    boolean oneMonth = from.getMonthValue() == to.getMonthValue();
    String start = oneMonth ? Integer.toString(from.getDayOfMonth()) : dayAndMonth(from);
    return capital(COUNTS.get(days))
        + " dias, de "
        + start
        + " a "
        + dayAndMonth(to)
        + ", reúnem "
        + share
        + " dos contatos "
        + (span.kind() == Span.Kind.QUARTER ? "do trimestre" : "do mês");
  }

  @Override
  public String peakDay(LocalDate day, String count, String mean) {
    return "O dia com mais contatos é "
        + dayAndMonth(day)
        + ": "
        + count
        + ", ante uma média de "
        + mean;
  }

  @Override
  public String contributes(Noun category, String part, String whole) {
    return category.name()
        + (category.plural() ? " respondem por " : " responde por ")
        + part
        + " dos "
        + whole
        + " contatos a mais";
  }

  @Override
  public String moves(Noun category, double changePct, String versus) {
    return alsoMoves(category, changePct) + " " + versus;
  }

  @Override
  public String alsoMoves(Noun category, double changePct) {
    return category.name() + " " + verb(category, changePct) + " " + numbers().size(changePct);
  }

  @Override
  public String noneMoves(Noun largest, String share) {
    return "Nenhuma categoria muda mais do que o acaso explica; "
        + largest.name()
        + (largest.plural() ? " reúnem " : " reúne ")
        + share;
  }

  @Override
  public String ranking(Noun first, String share, @Nullable Noun second, String other) {
    String start =
        first.name() + (first.plural() ? " reúnem " : " reúne ") + share + " dos contatos";
    return second == null
        ? start
        : start
            + "; "
            + second.name()
            + (second.plural() ? " vêm" : " vem")
            + " depois, com "
            + other;
  }

  @Override
  public String mostNegative(Span span, Noun category, String share) {
    return "Opinião "
        + during(span)
        + ": "
        + share
        + " dos contatos de "
        + category.name()
        + " são negativos";
  }

  @Override
  public String spreads(Noun category, int channels, List<Part> most) {
    String by = channels == 1 ? " em um canal: " : " em " + channels + " canais; mais por ";
    return category.name() + " " + verb(category, 1) + by + parts(most);
  }

  @Override
  public String channelShare(List<String> channels, String share) {
    return capital(list(channels))
        + (channels.size() > 1 ? " reúnem " : " reúne ")
        + share
        + " dos contatos";
  }

  @Override
  public String closeLate(List<Noun> categories, List<String> shares) {
    List<String> names = new ArrayList<>();
    for (Noun category : categories) {
      names.add(category.name());
    }
    boolean plural = categories.size() > 1 || categories.get(0).plural();
    return list(names)
        + (plural ? " encerram fora do prazo " : " encerra fora do prazo ")
        + list(shares)
        + " dos seus tickets";
  }

  @Override
  public String allKeep(String target) {
    return "Todas as categorias cumprem a meta de " + target + " no prazo";
  }

  @Override
  public String times(String median, String p90) {
    return "Metade dos tickets é resolvida em até " + median + "; 9 em cada 10, em até " + p90;
  }

  @Override
  public String complaints(int growing, int fresh, int returned, int declining) {
    List<String> clauses = new ArrayList<>();
    add(clauses, growing, "cresce", "crescem");
    add(clauses, fresh, "é nova", "são novas");
    add(clauses, returned, "volta", "voltam");
    add(clauses, declining, "diminui", "diminuem");
    return capital(list(clauses));
  }

  @Override
  public String steadyComplaints(int complaints) {
    return complaints == 1
        ? "Uma reclamação se repete, sem mudança além do acaso"
        : capital(words(complaints)) + " reclamações se repetem, sem mudança além do acaso";
  }

  @Override
  public String accountHolds(String share) {
    return "As contas fecham: " + share + " do que foi lido é aceito";
  }

  @Override
  public String accountFails(String read, String sum) {
    return "As contas não fecham: " + read + " registros lidos, " + sum + " contados";
  }

  private static void add(List<String> clauses, int n, String one, String many) {
    if (n > 0) {
      String noun = clauses.isEmpty() ? (n == 1 ? " reclamação " : " reclamações ") : " ";
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
    return change > 0 ? (noun.plural() ? "sobem" : "sobe") : (noun.plural() ? "caem" : "cai");
  }

  private static String before(Span.Kind kind, int periods) {
    return switch (kind) {
      case MONTH -> "dos " + periods + "\u00a0meses anteriores";
      case WEEK -> "das " + periods + "\u00a0semanas anteriores";
      case QUARTER -> "dos " + periods + "\u00a0trimestres anteriores";
    };
  }

  private String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " de " + monthName(day.getMonthValue());
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
