import org.jspecify.annotations.NullMarked;

/** The analysis of a news text: from text and fetched documents to a report. */
@NullMarked
module org.credibility.core {
    requires static transitive org.jspecify;
}
