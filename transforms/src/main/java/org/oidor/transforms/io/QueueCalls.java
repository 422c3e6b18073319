package org.oidor.transforms.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of an Asterisk queue log together to calls. A call is told by the line that ends
 * it; what happened before the log began is reckoned from the seconds that this line names.
 */
final class QueueCalls {
  private static final int MOST_OPEN = 100_000;
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,7}");

  private final Map<String, Call> open =
      new LinkedHashMap<>(16, 0.75f, false) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Call> eldest) {
          return size() > MOST_OPEN;
        }
      };

  private static final class Call {
    private @Nullable Long entered;
    private @Nullable Long connected;
    private String caller = "";
    private String agent = "";
  }

  /** Whether a line is an event of a queue log. */
  static boolean isEvent(String line) {
    String[] parts = line.split("\\|", -1);
    return parts.length >= 5
        && EPOCH.matcher(parts[0]).matches()
        && parts[4].matches("[A-Z]{3,30}");
  }

  /**
   * Takes the next event.
   *
   * @return the call that it ends as call id, queue, caller, agent, entered, answered, ended,
   *     solved, status; else null
   */
  String @Nullable [] add(String line) {
    String[] parts = line.split("\\|", -1);
    String id = parts[1];
    long time = Long.parseLong(parts[0]);
    return switch (parts[4]) {
      case "ENTERQUEUE" -> {
        Call call = open.computeIfAbsent(id, key -> new Call());
        call.entered = call.entered == null ? (Long) time : call.entered;
        call.caller = part(parts, 6);
        yield null;
      }
      case "CONNECT" -> {
        Call call = open.computeIfAbsent(id, key -> new Call());
        call.connected = time;
        call.agent = parts[3];
        call.entered = call.entered == null ? (Long) (time - seconds(parts, 5)) : call.entered;
        yield null;
      }
      case "COMPLETEAGENT", "COMPLETECALLER" -> {
        Call call = ended(id);
        long talk = seconds(parts, 6);
        long connected = call.connected == null ? time - talk : call.connected;
        call.connected = connected;
        call.entered = call.entered == null ? (Long) (connected - seconds(parts, 5)) : call.entered;
        call.agent = parts[3];
        yield cells(id, parts[2], call, time, "solved");
      }
      case "ATTENDEDTRANSFER", "BLINDTRANSFER", "TRANSFER" -> {
        Call call = ended(id);
        call.agent = parts[3];
        yield call.entered == null ? null : cells(id, parts[2], call, time, "closed");
      }
      case "ABANDON", "EXITWITHTIMEOUT", "EXITEMPTY", "EXITWITHKEY" -> {
        Call call = ended(id);
        if (call.entered == null && parts[4].equals("ABANDON")) {
          call.entered = time - seconds(parts, 7);
        }
        if (!parts[4].equals("ABANDON")) {
          open.put(id, call); // it may enter another queue
        }
        yield call.entered == null ? null : cells(id, parts[2], call, time, "closed");
      }
      default -> null;
    };
  }

  private Call ended(String id) {
    Call call = open.remove(id);
    return call == null ? new Call() : call;
  }

  private static String[] cells(String id, String queue, Call call, long ended, String status) {
    return new String[] {
      id,
      queue,
      call.caller,
      call.agent,
      text(call.entered),
      text(call.connected),
      String.valueOf(ended),
      status.equals("solved") ? String.valueOf(ended) : "",
      status
    };
  }

  private static String text(@Nullable Long time) {
    return time == null ? "" : String.valueOf(time);
  }

  private static long seconds(String[] parts, int index) {
    String part = part(parts, index);
    return SECONDS.matcher(part).matches() ? Long.parseLong(part) : 0;
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index].strip() : "";
  }
}
