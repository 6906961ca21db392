package org.credibility.fetch.extraction;

/** Why a block that stands with an article is no part of its body. */
public enum TrimReason {
    /** No reader sees it. */
    UNSEEN,
    /** Navigation, a footer, a control. */
    MARGIN
}
