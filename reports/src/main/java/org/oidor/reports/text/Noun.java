package org.oidor.reports.text;

/**
 * A name with the number that its verb must agree with.
 *
 * @param plural whether the name is grammatically plural, as "returns" is
 */
public record Noun(String name, boolean plural) {}
