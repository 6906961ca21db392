package org.credibility.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceNoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TERN HARBOUR (Reuters) - The ferry will stop, officials said. | AGENCY | Reuters",
                "PORT ESK, May 3 (AFP) — The ferry will stop. | AGENCY | Agence France-Presse",
                "TERN HARBOUR, Coast (AP) — The ferry will stop. | AGENCY | Associated Press",
                "(Reuters) | AGENCY | Reuters",
                "By REUTERS | AGENCY | Reuters",
                "Source: dpa | AGENCY | Deutsche Presse-Agentur",
                "— AFP | AGENCY | Agence France-Presse",
                "© 2031 AFP | AGENCY | Agence France-Presse",
                "Copyright 2031 The Associated Press. All rights reserved. | AGENCY | Associated Press",
                "Ann Vale and Milo Estrin contributed to this report. | CONTRIBUTION | Ann Vale and Milo Estrin",
                "Coastwire's Otto Brandt contributed reporting from Port Esk. | CONTRIBUTION | Coastwire's Otto Brandt",
                "Additional reporting by Ann Vale | CONTRIBUTION | Ann Vale",
                "(Reporting by Ann Vale; Editing by Otto Brandt) | CONTRIBUTION | Ann Vale",
                "With inputs from PTI | CONTRIBUTION | PTI",
                "Correction: The ferry stops in June, not in May. | CORRECTION | ''",
                "CORRECTION (May 4, 2031): The ferry has two decks. | CORRECTION | ''",
                "An earlier version of this article misstated the name of the ferry. | CORRECTION | ''",
                "This story has been corrected to say that the ferry has two decks. | CORRECTION | ''",
                "Editor's note: Clarification — the ferry has two decks. | CORRECTION | ''",
                "UPDATE: The ferry is back. | UPDATE | ''",
                "This story has been updated with comment from the operator. | UPDATE | ''",
                "This is a developing story and will be updated. | UPDATE | ''",
                "This article was originally published on Coastwire. Read the original article. | FIRST_PUBLISHED | Coastwire",
                "This story first appeared in The Esk Courier. | FIRST_PUBLISHED | The Esk Courier",
                "This article is republished from Coastwire under a Creative Commons license. | FIRST_PUBLISHED | Coastwire",
                "The post Ferry stops appeared first on Coastwire. | FIRST_PUBLISHED | Coastwire",
                "First published by The Esk Courier | FIRST_PUBLISHED | The Esk Courier",
                "Sponsored content | SPONSORED | ''",
                "Paid for by Esk Ferries | SPONSORED | Esk Ferries",
                "This post is sponsored by Esk Ferries. | SPONSORED | Esk Ferries",
                "Advertorial | SPONSORED | ''"
            })
    void readsLinesThatTellWhereAnArticleComesFrom(String line, ProvenanceNote.Kind kind, String name) {
        assertThat(ProvenanceNote.ofLine(line))
                .contains(new ProvenanceNote(
                        kind, line, Optional.empty(), Optional.of(name).filter(given -> !given.isEmpty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry will stop, Reuters reported on Tuesday.",
                "The island (pop. 300) has one ferry.",
                "She contributed to the fund for the ferry.",
                "The operator said the report was corrected twice and that it had been published in May.",
                "The minister's update came too late: the ferry had left.",
                "The club is sponsored by the operator, which said it would stop in May.",
                "The paper appeared in a journal.",
                "",
                "The figures were wrong, and the harbour office has corrected them."
            })
    void leavesTheMatterOfAnArticleAlone(String line) {
        assertThat(ProvenanceNote.ofLine(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"This article ", "A ", "Correction (", "Updated 1", "reporting by ", "the post "})
    @Timeout(10)
    void readsLongLinesQuickly(String part) {
        assertThat(ProvenanceNote.ofLine(part.repeat(200_000))).isEmpty();
    }

    @Test
    void keepsItsWordsAtAPlace() {
        assertThat(ProvenanceNote.ofLine("Sponsored content")
                        .orElseThrow()
                        .at(Span.of(3, 20))
                        .words())
                .isEqualTo("Sponsored content");
    }
}
