package org.credibility.evidence;

import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** A document with all that was read of it so far. Not safe for use by several threads. */
final class ComparedDocument {
    private final String id;
    private final SourceDocument document;
    private @Nullable DocumentReading reading;
    private @Nullable TellingReader tellings;
    private @Nullable QuotationSearch quotations;

    ComparedDocument(String id, SourceDocument document) {
        this.id = id;
        this.document = document;
    }

    /** Returns what the document says of a claim. */
    Evidence evidence(ClaimMatter matter, StanceText claim, List<Span> quoted, String article) {
        if (document.text().isEmpty()) {
            return Evidence.unchecked(id);
        }
        DocumentReading read = reading();
        List<QuotationCheck> checks = quoted.stream()
                .map(quotation -> quotations().check(quotation, quotation.in(article)))
                .toList();
        DocumentJudge.Judgement judgement = DocumentJudge.judge(read, matter, claim, checks);
        return judgement
                .candidate()
                .map(candidate -> new Evidence(
                        id,
                        judgement.stance(),
                        candidate.relevance(),
                        Optional.of(read.passage(candidate.sentence())),
                        Optional.of(tellings().of(candidate.sentence())),
                        checks,
                        judgement.figures(),
                        Optional.empty()))
                .orElse(Evidence.without(id, judgement.stance(), checks));
    }

    private DocumentReading reading() {
        if (reading == null) {
            reading = DocumentReading.of(document);
        }
        return reading;
    }

    private TellingReader tellings() {
        if (tellings == null) {
            tellings = new TellingReader(reading());
        }
        return tellings;
    }

    private QuotationSearch quotations() {
        if (quotations == null) {
            quotations = new QuotationSearch(reading().text().structure.text());
        }
        return quotations;
    }
}
