package org.oidor.transforms.model;

import java.util.Locale;

/**
 * The standard incident categories, in the order in which reports list them. Constants are
 * appended, never reordered.
 *
 * <p>The first eight are the usual incidents of online shops after ESIC, "Incidencias online: ¿Cómo
 * afrontar el reto de reducirlas a cero?" (2017).
 */
public enum Category {
  PRODUCT_DESCRIPTION,
  PURCHASE_PROCESS,
  LOGISTICS,
  RETURNS,
  CUSTOMER_SERVICE,
  SITE_CONTENT,
  PAYMENT,
  CHANNEL_SYNC,
  PRODUCT_QUALITY,
  OTHER,
  NONE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in files, such as {@code product_quality}. */
  public String code() {
    return code;
  }

  /**
   * The category of a code.
   *
   * @throws IllegalArgumentException if no category has it
   */
  public static Category of(String code) {
    for (Category category : values()) {
      if (category.code.equals(code)) {
        return category;
      }
    }
    throw new IllegalArgumentException("category must be a known code, but was: " + code);
  }
}
