package org.oidor.transforms.aggregate.engine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally.Count;
import org.oidor.transforms.aggregate.engine.Tally.Span;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Rating;

/**
 * Counts analysed feedback by the definitions of the figures. Immutable; the counts go to a {@link
 * Ledger}.
 *
 * <p>A record counts as received in the period of its creation; what happens to it later, and how
 * long that took, counts in the period in which it happened, so that a closed period never changes.
 *
 * @param businessHours null when only calendar time is measured
 * @param uncertainBelow confidence below which a category counts as uncertain, from 0 to 1
 */
public record Tallying(
    PeriodKind periodKind,
    ZoneId zone,
    @Nullable BusinessHours businessHours,
    ServiceTargets replyTargets,
    ServiceTargets resolutionTargets,
    double uncertainBelow)
    implements Serializable {

  /** The key of the period in which an instant lies. */
  public String periodOf(Instant instant) {
    return periodKind.keyOf(instant.atZone(zone).toLocalDate());
  }

  /** Counts one record. */
  public void add(Feedback feedback, Analysis analysis, Ledger<Slice, Tally> ledger) {
    LocalDate day = feedback.createdAt().atZone(zone).toLocalDate();
    String period = periodKind.keyOf(day);
    for (Slice slice : slices(period, feedback, analysis)) {
      addReceived(feedback, analysis, ledger.of(slice));
    }
    Tally ofDay = ledger.of(new Slice(period, Dimension.DAY, day.toString()));
    ofDay.add(Count.RECEIVED, 1);
    ofDay.add(count(analysis), 1);
    for (Category second : analysis.secondary()) {
      ledger.of(new Slice(period, Dimension.CATEGORY, second.code())).add(Count.SECONDARY, 1);
    }
    addEvents(feedback, analysis, ledger);
  }

  private static Slice[] slices(String period, Feedback feedback, Analysis analysis) {
    String category = analysis.category().code();
    String channel = feedback.channel().code();
    return new Slice[] {
      new Slice(period, Dimension.ALL, ""),
      new Slice(period, Dimension.SOURCE, feedback.source()),
      new Slice(period, Dimension.CHANNEL, channel),
      new Slice(period, Dimension.LANGUAGE, analysis.language()),
      new Slice(period, Dimension.CATEGORY, category),
      new Slice(period, Dimension.CELL, category + "|" + channel)
    };
  }

  private void addReceived(Feedback feedback, Analysis analysis, Tally tally) {
    tally.add(Count.RECEIVED, 1);
    tally.add(count(analysis), 1);
    tally.add(Count.SCORE_MILLIS, analysis.scoreMillis());
    if (analysis.confidence() < uncertainBelow) {
      tally.add(Count.UNCERTAIN, 1);
    }
    for (Rating rating : feedback.ratings()) {
      addRating(rating, tally);
    }
    if (feedback.kind() == Kind.TICKET) {
      tally.add(Count.CREATED, 1);
      if (feedback.solvedAt() == null && isSolved(feedback.status())) {
        tally.add(Count.SOLVED_SOMETIME, 1);
      }
    }
  }

  private static boolean isSolved(String status) {
    return status.equals("solved") || status.equals("closed");
  }

  private static Count count(Analysis analysis) {
    return switch (analysis.sentiment()) {
      case NEGATIVE -> Count.NEGATIVE;
      case NEUTRAL -> Count.NEUTRAL;
      case POSITIVE -> Count.POSITIVE;
    };
  }

  private static void addRating(Rating rating, Tally tally) {
    switch (rating.scale()) {
      case CSAT -> {
        tally.add(Count.CSAT_ANSWERS, 1);
        // 4 and 5 on a scale of five, the top two boxes on others
        tally.add(Count.CSAT_SATISFIED, rating.value() >= rating.highest() - 1 ? 1 : 0);
      }
      case NPS -> {
        if (rating.value() >= 9) {
          tally.add(Count.PROMOTERS, 1);
        } else {
          tally.add(rating.value() >= 7 ? Count.PASSIVES : Count.DETRACTORS, 1);
        }
      }
      case CES -> tally.addEffort(rating.highest(), rating.value());
      case STARS -> {
        // stars are shown with the review, they are no answer to a survey
      }
    }
  }

  private void addEvents(Feedback feedback, Analysis analysis, Ledger<Slice, Tally> ledger) {
    Instant replied = feedback.firstRepliedAt();
    if (replied != null) {
      addEvent(
          feedback,
          analysis,
          replied,
          ledger,
          tally -> addReply(feedback, analysis, replied, tally));
    }
    Instant solved = feedback.solvedAt();
    if (feedback.kind() != Kind.TICKET) {
      return;
    }
    if (solved != null) {
      addEvent(
          feedback,
          analysis,
          solved,
          ledger,
          tally -> addSolved(feedback, analysis, solved, tally));
    }
    Integer reopens = feedback.reopens();
    if (reopens != null) {
      // few exports tell when a ticket was reopened: the last known event bounds it
      Instant updated = feedback.updatedAt();
      Instant reopened = solved != null ? solved : updated != null ? updated : feedback.createdAt();
      addEvent(
          feedback,
          analysis,
          reopened,
          ledger,
          tally -> {
            tally.add(Count.REOPENS_KNOWN, 1);
            tally.add(Count.REOPENED, reopens > 0 ? 1 : 0);
          });
    }
  }

  private void addEvent(
      Feedback feedback,
      Analysis analysis,
      Instant when,
      Ledger<Slice, Tally> ledger,
      Consumer<Tally> addition) {
    String period = periodOf(when);
    addition.accept(ledger.of(new Slice(period, Dimension.ALL, "")));
    addition.accept(ledger.of(new Slice(period, Dimension.CHANNEL, feedback.channel().code())));
    addition.accept(ledger.of(new Slice(period, Dimension.CATEGORY, analysis.category().code())));
  }

  private void addReply(Feedback feedback, Analysis analysis, Instant replied, Tally tally) {
    if (feedback.kind() == Kind.TICKET) {
      tally.add(Count.FIRST_REPLIED, 1);
    }
    addSpan(
        feedback,
        analysis,
        replied,
        tally,
        replyTargets,
        Span.FIRST_REPLY,
        Count.REPLY_WITHIN_TARGET,
        Span.FIRST_REPLY_BUSINESS,
        Count.REPLY_BUSINESS_WITHIN_TARGET);
  }

  private void addSolved(Feedback feedback, Analysis analysis, Instant solved, Tally tally) {
    tally.add(Count.SOLVED, 1);
    Integer replies = feedback.replies();
    if (replies != null) {
      tally.add(Count.REPLIES_KNOWN, 1);
      tally.add(Count.ONE_TOUCH, replies == 1 ? 1 : 0);
    }
    addSpan(
        feedback,
        analysis,
        solved,
        tally,
        resolutionTargets,
        Span.RESOLUTION,
        Count.RESOLUTION_WITHIN_TARGET,
        Span.RESOLUTION_BUSINESS,
        Count.RESOLUTION_BUSINESS_WITHIN_TARGET);
  }

  private void addSpan(
      Feedback feedback,
      Analysis analysis,
      Instant end,
      Tally tally,
      ServiceTargets targets,
      Span calendar,
      Count calendarWithin,
      Span business,
      Count businessWithin) {
    Channel channel = feedback.channel();
    Category category = analysis.category();
    long minutes = Math.floorDiv(end.getEpochSecond() - feedback.createdAt().getEpochSecond(), 60L);
    tally.span(calendar).add(minutes);
    tally.add(calendarWithin, targets.holds(channel, category, minutes) ? 1 : 0);
    if (businessHours != null) {
      long working = businessHours.minutesBetween(feedback.createdAt(), end);
      tally.span(business).add(working);
      tally.add(businessWithin, targets.holds(channel, category, working) ? 1 : 0);
    }
  }
}
