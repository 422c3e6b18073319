package org.oidor.transforms.model;

/**
 * A record, or a value of a record, that could not be used.
 *
 * @param line first physical line of the record in its file, from 1
 * @param message what is wrong, without raw customer text
 * @param excerpt redacted start of the record, at most 120 characters
 */
public record Reject(String file, long line, Reason reason, String message, String excerpt) {}
