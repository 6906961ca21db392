package org.credibility.syntax;

/** What a token names, if it is part of a name. */
public enum EntityKind {
    /** No part of a name. */
    NONE,
    /** A person. */
    PERSON,
    /** A company, agency, party, outlet or other body. */
    ORGANISATION,
    /** A place or a state. */
    PLACE,
    /** Anything else with a name: a people, a creed, an event, a work. */
    OTHER,
    /** A user name with its sign. */
    HANDLE
}
