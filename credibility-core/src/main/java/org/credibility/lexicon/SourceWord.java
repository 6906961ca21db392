package org.credibility.lexicon;

/** What a word does in the phrase that names a source, or beside it. */
public enum SourceWord {
    /** People who are told something and pass nothing on: told reporters, told the court. */
    AUDIENCE,
    /** What one has with an outlet or does before it: an interview with, speaking to. */
    TALK,
    /** How a paper comes before an outlet: seen by, passed to. */
    SEEN,
    /** What outlets publish: a report, an exclusive. */
    PUBLICATION,
    /** A person who works for outlets: reporter, columnist. */
    JOURNALIST,
    /** What outlets do with a story: broken by, reprinted in. */
    PRINTING,
    /** What somebody gives to others to know, who is the source of it: information from, a tip from. */
    INFORMATION,
    /** A participle for what goes from mouth to mouth: it is rumoured, she was said to. */
    HEARSAY,
    /** Somebody who speaks for a party before a court. */
    COUNSEL,
    /** A verb for what somebody takes for true without having found it. */
    THINKING,
    /** A participle for those who answer in a survey: polled by, surveyed by. */
    ASKING,
    /** The name of a network on which anybody can post, and of the firm that runs it. */
    NETWORK,
    /** A verb with which somebody gets a story from somebody: has it from, took the tale from. */
    TAKING,
    /** A verb with which somebody hands a story on: passed the date to, recounted it to. */
    TELLING,
    /** A noun that is of an outlet right before a name: the blog, the newsletter, the station. */
    MASTHEAD,
    /** What an outlet brings out again and again, with "of" before its name: the latest edition of. */
    ISSUE,
    /** Where things happen, beside people who were there: people in the street. */
    SCENE,
    /** A noun for whoever was spoken of last: the person, the officials, the insider. */
    ANYBODY,
    /** The press or its reports as a whole. */
    PRESS,
    /** What tells of a case before a court. */
    PROSECUTION,
    /** What somebody who was there does: saw, counted. */
    SEEING,
    /** What harms whoever did it or had it: a mistake, a loss, misled. */
    FAULT,
    /** A speaker among others: we, our. */
    OURSELVES,
    /** An auxiliary that puts a clause into the past. */
    PAST_AUXILIARY,
    /** A verb of those who make their words known in writing. */
    WRITING,
    /** A word that says no. */
    NEGATION,
    /** An adjective that hangs a phrase on a noun: sources close to, people familiar with. */
    CLOSE,
    /** What puts unnamed people inside a matter: close, within, with knowledge. */
    INSIDE,
    /** A pronoun that opens a relative clause. */
    RELATIVE,
    /** A word before the people of whom some are meant: most of, at least two of. */
    QUANTITY,
    /** A determiner that opens a noun phrase. */
    ARTICLE,
    /** A determiner that brings somebody new. */
    INDEFINITE,
    /** A determiner that points back or to an owner. */
    DEFINITE,
    /** A pronoun for one person. */
    PERSON_PRONOUN,
    /** A pronoun for a body or a thing. */
    THING_PRONOUN,
    /** A pronoun for several. */
    MANY_PRONOUN,
    /** A body that is there to find out and to think. */
    THINKER,
    /** A service that deals with events, as a word in its name. */
    RESCUE,
    /** A body of the state, as a word beside its people. */
    CABINET,
    /** What a body is to another one, which tells nothing of itself: rival, partner. */
    COUNTERPART,
    /** What somebody does in order to speak to all, before "to say": took to the air, updated, issued. */
    MEANS,
    /** An adjective of a country, people or faith, which before a noun is nobody's name: British, Kurdish. */
    PEOPLE,
    /** A word for a woman, a girl, or in place of her name or before it: she, spokeswoman, Mrs. */
    FEMALE,
    /** The same for a man or a boy: he, husband, Mr. */
    MALE
}
