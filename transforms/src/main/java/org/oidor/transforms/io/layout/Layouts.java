package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exports that are recognised without a mapping. A new one is added to this list. */
public final class Layouts {
  private static final List<Layout> ALL =
      List.of(
          new FreshdeskTickets(),
          new ZendeskTickets(),
          new ZendeskJson(),
          new GoogleForms(),
          new IntercomConversations(),
          new HubSpotTickets(),
          new JiraRequests(),
          new ZammadTickets(),
          new OsTicketTickets(),
          new GlpiTickets(),
          new GorgiasTickets(),
          new HelpScoutConversations(),
          new ServiceNowCases(),
          new QueueLogCalls(),
          new ChatwootSatisfaction(),
          new SurveyMonkeyAnswers(),
          new TypeformAnswers(),
          new MicrosoftForms(),
          new QualtricsAnswers(),
          new FormbricksAnswers(),
          new TrustpilotReviews(),
          new JudgeMeReviews(),
          new YotpoReviews(),
          new AmazonReviews(),
          new GoogleBusinessReviews(),
          new GooglePlayReviews(),
          new AppStoreReviews(),
          new XPosts(),
          new XArchive(),
          new InstagramComments(),
          new FacebookComments(),
          new YouTubeComments(),
          new TikTokComments(),
          new WhatsAppChat(),
          new Tickets(),
          new SurveyAnswers(),
          new SocialPosts(),
          new Reviews());

  private Layouts() {}

  /** A layout with its match. */
  public record Recognised(Layout layout, Match match) {}

  /**
   * The layout that fits best, or null if none does; of equals the first.
   *
   * @param mappings the user's own layouts, which are asked first
   */
  public static @Nullable Recognised recognise(Sample sample, List<? extends Layout> mappings) {
    return best(sample, ALL, best(sample, mappings, null));
  }

  /** What the columns of a file could be that no layout fits, to start a mapping from. */
  public static List<Column> guess(Sample sample) {
    List<Column> columns = new ArrayList<>(Tickets.columns(sample));
    columns.addAll(Questions.columns(sample, columns));
    return columns;
  }

  private static @Nullable Recognised best(
      Sample sample, List<? extends Layout> layouts, @Nullable Recognised start) {
    Recognised best = start;
    for (Layout layout : layouts) {
      Match match = layout.match(sample);
      if (match != null && (best == null || match.confidence() > best.match().confidence())) {
        best = new Recognised(layout, match);
      }
    }
    return best;
  }
}
