package org.credibility.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexicalEntryTest {
    private static LexicalEntry entry(String form) {
        return Lexicon.english().entry(form);
    }

    @Test
    void holdsWhatSeveralTablesSayOfOneForm() {
        LexicalEntry said = entry("said");

        assertThat(said.cueVerb().map(CueEntry::lemma)).contains("say");
        assertThat(said.base()).isEqualTo("say");
        assertThat(said.isPast()).isTrue();
    }

    @Test
    void knowsNothingOfAFormThatNoTableKnows() {
        LexicalEntry unknown = entry("zyzzlewort");

        assertThat(unknown.base()).isEqualTo("zyzzlewort");
        assertThat(unknown.wordClass()).isEmpty();
        assertThat(unknown.isBase()).isFalse();
        assertThat(unknown.does(SourceWord.RELATIVE)).isFalse();
    }

    @Test
    void isEqualToAnotherEntryOfTheSameForm() {
        assertThat(entry("zyzzlewort")).isEqualTo(entry("zyzzlewort")).isNotEqualTo(entry("zyzzleworts"));
    }

    @Test
    void saysWhatTheLexiconSaysWhenAskedForTheForm() {
        assertThat(entry("allegation").cueNoun()).isEqualTo(Lexicon.english().cueNoun("allegation"));
    }
}
