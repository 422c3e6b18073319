package org.oidor.transforms.io.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Chats that WhatsApp exported as text: each message is a record. */
public final class WhatsAppChat implements Layout {
  /** What is read of a message. */
  public static final List<String> HEADERS = List.of("date", "author", "phone", "message");

  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CREATED_AT, "date")
          .with(Field.TEXT, "message")
          .with(Field.CUSTOMER_PHONE, "phone")
          .with(Field.CUSTOMER_USERNAME, "author");

  @Override
  public String source() {
    return "whatsapp";
  }

  @Override
  public Kind kind() {
    return Kind.SOCIAL;
  }

  @Override
  public Channel channel() {
    return Channel.CHAT;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    return sample.container() == Container.WHATSAPP ? new Match(500, WORDS.columns(sample)) : null;
  }
}
