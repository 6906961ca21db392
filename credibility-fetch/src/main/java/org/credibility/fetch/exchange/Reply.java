package org.credibility.fetch.exchange;

/** What came back for a request. */
public sealed interface Reply permits Answer, Failure {}
