package org.credibility.fetch.page;

/** What a page says in words instead of an article. */
enum Wall {
    /** That there is nothing at the address, or no longer. */
    NOT_FOUND,
    /** That the reader has to prove not to be a robot, or was taken for one. */
    BOT,
    /** That the reader has to agree to cookies or the use of data. */
    CONSENT,
    /** That the reader has to pay or to sign in. */
    PAID,
    /** That nothing shows without scripts. */
    SCRIPT
}
