package org.credibility.corroboration;

/** Why two documents are taken to rest on one origin. */
public enum JoinReason {
    /** They are one page under two addresses, give themselves the same address, or hold the same bytes. */
    SAME_PAGE,
    /** One of them tells what the other tells and hardly anything else. */
    COPY,
    /** They share details that writers who have not read each other do not share. */
    SHARED_DETAILS,
    /** One of them says that it has its account from the other's outlet, or links to its page. */
    CREDIT,
    /** They quote the same person or body for it. */
    SAME_SPEAKER,
    /** They say that they have it from the same news agency. */
    SAME_AGENCY,
    /** Their outlets have one owner, and neither quotes anybody of its own. */
    SAME_OWNER,
    /** The article cites the page for the claim. */
    CITED
}
