package org.oidor.pipeline.options;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.DateOrder;

/** The option {@code --dateOrder}. */
public final class DateOrders {
  private DateOrders() {}

  /**
   * The order of a code, null for none.
   *
   * @throws UsageException if it is neither DMY nor MDY
   */
  public static @Nullable DateOrder of(@Nullable String code) {
    if (code == null) {
      return null;
    }
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "DMY" -> DateOrder.DMY;
      case "MDY" -> DateOrder.MDY;
      default -> throw new UsageException("--dateOrder must be DMY or MDY, but was: " + code);
    };
  }
}
