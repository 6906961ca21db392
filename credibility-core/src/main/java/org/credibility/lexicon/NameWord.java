package org.credibility.lexicon;

/** What a name is of, as one of its words tells. */
public enum NameWord {
    /** A newspaper, broadcaster or other outlet. */
    OUTLET,
    /** A company, club, party or other body. */
    BODY,
    /** A public authority. */
    AUTHORITY,
    /** A dictionary, encyclopaedia or other work that is looked things up in. */
    REFERENCE
}
