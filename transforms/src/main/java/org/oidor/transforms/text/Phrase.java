package org.oidor.transforms.text;

/**
 * A group of words that may name a subject.
 *
 * @param key folded words with single spaces, without the small words between them: {@code gastos
 *     envio}; equal keys mean the same phrase
 * @param label as written, in lower case: {@code gastos de envío}
 */
public record Phrase(String key, String label) {}
