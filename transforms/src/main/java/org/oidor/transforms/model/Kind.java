package org.oidor.transforms.model;

/** What sort of feedback a record is. Constants are appended, never reordered. */
public enum Kind {
  /** A helpdesk case with a life of its own: created, answered, solved. */
  TICKET,
  /** An answer to a survey. */
  SURVEY,
  /** A comment or message on a social network. */
  SOCIAL,
  /** A public review of a product or shop. */
  REVIEW
}
