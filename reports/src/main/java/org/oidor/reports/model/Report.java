package org.oidor.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the report of one period is drawn from.
 *
 * @param shop name of the shop, as configured
 * @param language {@code es}, {@code en} or {@code pt}
 * @param metrics the period's figures
 * @param history figures of the earlier periods without gaps, oldest first, at most 24
 * @param days every day of the period in order
 * @param matrix records by category and channel; absent pairs have none
 * @param previousMatrix the same of the period before; empty when there is none
 * @param events calendar events of the configuration that touch the period
 * @param sources account of each source over the whole run
 * @param rejects rejected records of the whole run by reason code, most frequent first
 * @param uncertain records of the period whose category is below the confidence threshold
 * @param targets what the shop aims at
 * @param facts how the figures were made
 */
public record Report(
    String shop,
    String language,
    Metrics metrics,
    List<Metrics> history,
    List<Day> days,
    List<Cell> matrix,
    List<Cell> previousMatrix,
    List<Event> events,
    List<SourceAccount> sources,
    List<RejectCount> rejects,
    long uncertain,
    Targets targets,
    Facts facts) {

  /** Records received on one local date (ISO). */
  public record Day(String date, long received, long negative) {}

  /** Records of one primary category in one channel. */
  public record Cell(String category, String channel, long received) {}

  /** A configured calendar event, from one local date to another (ISO, inclusive). */
  public record Event(String from, String to, String label) {}

  /** What became of the records of one source. */
  public record SourceAccount(
      String source, long read, long accepted, long duplicates, long rejected, long skipped) {}

  /** How often a reason of rejection occurred. */
  public record RejectCount(String reason, long count) {}

  /** Aims of the shop; null where none is configured. Percentages go from 0 to 100. */
  public record Targets(
      @Nullable Double firstReplyHours,
      @Nullable Double resolutionHours,
      @Nullable Double withinTargetPct,
      @Nullable Double csatPct,
      @Nullable Double nps) {}

  /**
   * How the figures were made.
   *
   * @param version of Oidor
   * @param models names and versions of the models
   * @param dataUntil local date (ISO) of the newest record, null without records
   * @param timeZoneOrigin where the time zone comes from: {@code option}, {@code config} or {@code
   *     machine}
   * @param businessHours the weekly schedule in words, null when none is configured
   * @param uncertainBelow confidence below which a category counts as uncertain
   * @param inputDigest first digits of the SHA-256 over all inputs
   */
  public record Facts(
      String version,
      List<String> models,
      @Nullable String dataUntil,
      String timeZoneOrigin,
      @Nullable String businessHours,
      double uncertainBelow,
      String inputDigest) {}
}
