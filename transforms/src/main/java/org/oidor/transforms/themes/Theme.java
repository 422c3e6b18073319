package org.oidor.transforms.themes;

import java.io.Serializable;
import org.oidor.transforms.model.Category;

/**
 * A recurring complaint.
 *
 * @param code stable within one set of inputs: category and folded phrase, such as {@code
 *     logistics:no-llega-pedido}
 * @param phrase folded words, by which records are found
 * @param label most frequent wording of customers, lower case
 */
public record Theme(String code, Category category, String phrase, String label)
    implements Serializable {}
