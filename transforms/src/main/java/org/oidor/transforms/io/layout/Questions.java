package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what the questions of a survey ask for: recommendation, satisfaction, ease, or free
 * text.
 */
final class Questions {
  private static final Pattern RECOMMEND = Pattern.compile("recomm?i?end|\\bnps\\b|promot");
  private static final Pattern EASE =
      Pattern.compile(
          "\\bces\\b|facil|easy|\\bease\\b|sencill|esfuerzo|effort|esforco|dificil|diffic");
  private static final Pattern EFFORT =
      Pattern.compile("esfuerzo|effort|esforco|dificil|diffic|\\bhard\\b");
  private static final Pattern EASY_WORD =
      Pattern.compile("facil|easy|\\bease\\b|sencill|\\bces\\b");
  private static final Pattern SATISFACTION =
      Pattern.compile(
          "satisf|csat|valor|calific|puntu|avali|\\bnota\\b|\\brat(?:e|ing)\\b|classific|\\bscore\\b"
              + "|how was|que tal|como fue|como foi|experien");
  private static final Pattern OPEN =
      Pattern.compile(
          "coment|comment|mejor|melhor|improve|better|opin|suger|suggest|cuent|conte|tell us|por que"
              + "|porque|\\bwhy\\b|feedback|explic|explain|describ|observ|reason|motivo|razon|anadir"
              + "|add anything|open ended|what could|what can|que podriamos|o que podemos|adicional");
  private static final Pattern SYSTEM =
      Pattern.compile(
          "^(?:id|no|#|ip|ip address|collector id|respondent id|response id|network id|tags|survey id"
              + "|finished|progress|status|duration.*|user agent|url|device|response type|q[0-9]+ id"
              + "|location.*|distribution channel|external reference|custom data.*|quotas"
              + "|start date|end date|stage date|pedido|no de pedido|numero de pedido|order.*"
              + "|numero do pedido)$");
  private static final int OPEN_MEAN_LENGTH = 12;

  private Questions() {}

  /** The columns of the questions among the headers that are not taken by others. */
  static List<Column> columns(Sample sample, List<Column> known) {
    Set<Integer> taken = new TreeSet<>();
    known.forEach(column -> taken.add(column.index()));
    List<Column> questions = new ArrayList<>();
    for (int i = 0; i < sample.headers().size(); i++) {
      Header header = sample.headers().get(i);
      if (taken.contains(i) || header.folded().isEmpty() || header.zone() != null) {
        continue;
      }
      if (SYSTEM.matcher(header.folded()).matches()) {
        continue;
      }
      List<String> values = sample.values(i);
      Field rating = rating(header, values);
      if (rating != null) {
        boolean inverted =
            rating == Field.CES
                && EFFORT.matcher(header.folded()).find()
                && !EASY_WORD.matcher(header.folded()).find();
        questions.add(Scales.column(rating, header, i, sample, inverted));
      } else if (isOpen(header, values)) {
        questions.add(Column.of(Field.TEXT, header, i));
      }
    }
    return questions;
  }

  private static @Nullable Field rating(Header header, List<String> values) {
    long readable = values.stream().filter(value -> Values.rating(value, 0, 10) != null).count();
    boolean scored = values.isEmpty() ? header.highest() > 0 : readable * 10 >= values.size() * 6L;
    if (!scored) {
      return null;
    }
    String wording = header.folded();
    if (RECOMMEND.matcher(wording).find() && (header.highest() == 0 || header.highest() == 10)) {
      return Field.NPS;
    }
    if (EASE.matcher(wording).find()) {
      return Field.CES;
    }
    if (SATISFACTION.matcher(wording).find() || header.highest() > 0) {
      return Field.CSAT;
    }
    return null;
  }

  /** Open by its wording, or by answers that are long and differ: not a choice or a date. */
  private static boolean isOpen(Header header, List<String> values) {
    long numbers = values.stream().filter(value -> Values.integer(value) != null).count();
    if (!values.isEmpty() && numbers == values.size()) {
      return false;
    }
    if (OPEN.matcher(header.folded()).find()) {
      return true;
    }
    long different = values.stream().distinct().count();
    int length = values.stream().mapToInt(String::length).sum();
    long letters = values.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
    // what holds no space is an address or a code
    long spaced = values.stream().filter(value -> value.strip().indexOf(' ') >= 0).count();
    return !values.isEmpty()
        && spaced * 2 >= values.size()
        && different * 2 >= values.size()
        && length >= OPEN_MEAN_LENGTH * values.size()
        && letters * 2 >= length;
  }
}
