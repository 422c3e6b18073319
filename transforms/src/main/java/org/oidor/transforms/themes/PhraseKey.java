package org.oidor.transforms.themes;

import org.oidor.transforms.model.Category;

/**
 * A phrase within a category.
 *
 * @param phrase folded words, or empty for the number of texts of the category
 */
public record PhraseKey(Category category, String phrase) {}
