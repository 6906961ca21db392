import org.jspecify.annotations.NullMarked;

/** The analysis of a news text: from text and fetched documents to a report. */
@NullMarked
module org.credibility.core {
    requires static transitive org.jspecify;

    exports org.credibility;
    exports org.credibility.attribution;
    exports org.credibility.claim;
    exports org.credibility.corroboration;
    exports org.credibility.document;
    exports org.credibility.evidence;
    exports org.credibility.lexicon;
    exports org.credibility.report;
    exports org.credibility.rule;
    exports org.credibility.score;
    exports org.credibility.source;
    exports org.credibility.speech;
    exports org.credibility.syntax;
    exports org.credibility.text;
}
