package org.credibility.fetch.extraction;

/** Why a block that stands with an article is no part of its body. */
public enum TrimReason {
    /** No reader sees it, or only one without scripts does. */
    UNSEEN,
    /** The headline once more. */
    HEADLINE,
    /** Who wrote it. */
    BYLINE,
    /** When it was written, how long it takes to read, in which part of the site it stands. */
    DATELINE,
    /** What sums the article up between headline and text. */
    DECK,
    /** The words to a picture, and who made it. */
    CAPTION,
    /** About who wrote it. */
    BIOGRAPHY,
    /** Where it comes from, and who may copy it. */
    RIGHTS,
    /** What readers say. */
    COMMENT,
    /** Other articles. */
    RELATED,
    /** Buttons to share it. */
    SHARE,
    /** Asking the reader to join, to pay or to agree. */
    SIGNUP,
    /** What is paid for. */
    ADVERT,
    /** Labels of what it is about. */
    TAGS,
    /** A list of what it rests on. */
    REFERENCES,
    /** A list of what stands further down. */
    CONTENTS,
    /** Navigation, a footer, a control. */
    MARGIN,
    /** Less speaks for it than against it, and no one thing decides. */
    WEIGHED
}
