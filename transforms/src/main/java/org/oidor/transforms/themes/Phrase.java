package org.oidor.transforms.themes;

/**
 * Words of a text that may recur in others.
 *
 * @param key equal for texts that say the same
 * @param wording as written, in lower case
 */
public record Phrase(String key, String wording) {}
