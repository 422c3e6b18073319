package org.oidor.reports.model;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one period, in the shape of {@code metrics.json}.
 *
 * <p>A figure without data is null, never 0. Shares ({@code share}, {@code withinTarget}, {@code
 * negativeShare}) go from 0 to 1 with four decimals; {@code pct} and {@code changePct} are per cent
 * with one decimal; hours have two decimals; mean sentiment scores three.
 *
 * @param firstReply calendar time from creation to the first public answer of a person
 * @param firstReplyBusiness the same in business hours, null when no schedule is configured
 * @param resolution calendar time from creation to the last solved
 * @param resolutionBusiness the same in business hours, null when no schedule is configured
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Metrics(
    Period period,
    Feedback feedback,
    Sentiment sentiment,
    List<Category> categories,
    List<Channel> channels,
    Tickets tickets,
    Durations firstReply,
    @Nullable Durations firstReplyBusiness,
    Durations resolution,
    @Nullable Durations resolutionBusiness,
    Csat csat,
    Nps nps,
    Ces ces,
    List<Recurring> recurring,
    Reconciliation reconciliation) {

  /**
   * A calendar period.
   *
   * @param key {@code 2026-10}, {@code 2026-W43} or {@code 2026-Q4}
   * @param kind {@code MONTH}, {@code WEEK} or {@code QUARTER}
   * @param start first local date, ISO
   * @param end last local date, inclusive, ISO
   * @param complete whether the data reach the end of the period
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Period(
      String key, String kind, String start, String end, String timeZone, boolean complete) {}

  /** How many records were received, by the codes of source, channel and language. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Feedback(
      long received,
      SortedMap<String, Long> bySource,
      SortedMap<String, Long> byChannel,
      SortedMap<String, Long> byLanguage) {}

  /**
   * Records by sentiment.
   *
   * @param meanScore mean of the scores in [-1, 1], null without records
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Sentiment(long negative, long neutral, long positive, @Nullable Double meanScore) {}

  /**
   * One incident category, by its primary label.
   *
   * @param received records whose primary category it is
   * @param share of all records of the period
   * @param secondary records that name it as a secondary category
   * @param previous received in the period before, null if that one holds no data
   * @param changePct null when {@code previous} is null or 0
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Category(
      String category,
      String area,
      long received,
      @Nullable Double share,
      long secondary,
      long negative,
      long neutral,
      long positive,
      @Nullable Long previous,
      @Nullable Double changePct,
      Durations firstReply,
      Durations resolution) {}

  /** One channel. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Channel(
      String channel, long received, Durations firstReply, Durations resolution) {}

  /**
   * Ticket events of the period; null where no source tells.
   *
   * @param backlogEnd created before the period's end and not solved before it
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Tickets(
      long created,
      @Nullable Long firstReplied,
      @Nullable Long solved,
      @Nullable Long reopened,
      @Nullable Long oneTouch,
      long backlogEnd) {}

  /**
   * Durations that ended in the period.
   *
   * @param withinTarget share of them that are at most their target, each by its own target
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Durations(
      long n,
      @Nullable Double medianHours,
      @Nullable Double p90Hours,
      @Nullable Double meanHours,
      @Nullable Double targetHours,
      @Nullable Double withinTarget) {}

  /** Customer satisfaction: the top two boxes over all answers. */
  public record Csat(long n, long satisfied, @Nullable Double pct) {}

  /** Net promoter score on 0–10, in points from -100 to 100. */
  public record Nps(
      long n, long promoters, long passives, long detractors, @Nullable Double score) {}

  /**
   * Customer effort score.
   *
   * @param scale highest value of the scale, such as 7; null without answers
   * @param direction {@code higher_is_easier} or {@code higher_is_harder}; null without answers
   */
  public record Ces(
      long n, @Nullable Double mean, @Nullable Integer scale, @Nullable String direction) {}

  /**
   * A recurring complaint.
   *
   * @param theme stable code of the theme
   * @param label readable wording; text of customers, to be escaped
   * @param status {@code new}, {@code growing}, {@code steady}, {@code declining}, {@code returned}
   * @param reach sum of likes, shares and replies of its public comments, plus one for each
   * @param quotes redacted texts of customers, to be escaped
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Recurring(
      String theme,
      String label,
      String category,
      String area,
      long count,
      @Nullable Long previous,
      @Nullable Double changePct,
      long periodsSeen,
      String status,
      long reach,
      @Nullable Double negativeShare,
      @Nullable Double medianResolutionHours,
      List<String> quotes,
      List<String> recordIds) {}

  /** What became of the records of the whole run: read is the sum of the other four. */
  public record Reconciliation(
      long read, long accepted, long duplicates, long rejected, long skipped) {}
}
