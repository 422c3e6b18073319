package org.oidor.reports.text;

/** A named share of a change. */
public record Part(String name, long delta) {}
