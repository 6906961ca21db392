package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a text whose words carry their class; marks that are written bare are not looked at. */
class WordTaggerTest {
    static Stream<String> tagsFiniteVerbs() {
        return """
                The/DETERMINER filing/NOUN shows/VERB a/DETERMINER loss/NOUN
                Records/NOUN show/VERB that/COMPLEMENTIZER he/PRONOUN paid/VERB
                The/DETERMINER firm/NOUN found/VERB a/DETERMINER buyer/NOUN
                The/DETERMINER union/NOUN hopes/VERB that/COMPLEMENTIZER talks/NOUN go/VERB on
                Twelve/NUMERAL of/PREPOSITION the/DETERMINER 40/NUMERAL workers/NOUN left/VERB
                Running/GERUND the/DETERMINER mill/NOUN costs/VERB money/NOUN
                The/DETERMINER leaked/ADJECTIVE memo/NOUN names/VERB two/NUMERAL spies/NOUN
                He/PRONOUN quickly/ADVERB and/COORDINATOR quietly/ADVERB left/VERB
                Police/NOUN say/VERB the/DETERMINER man/NOUN has/AUXILIARY left/PARTICIPLE
                A/DETERMINER dangerous/ADJECTIVE road/NOUN closed/VERB
                One/PRONOUN official/NOUN said/VERB it/PRONOUN rained/VERB
                Figures/NOUN from/PREPOSITION the/DETERMINER office/NOUN show/VERB that/COMPLEMENTIZER it/PRONOUN fell/VERB
                Two/NUMERAL of/PREPOSITION 18/NUMERAL states/NOUN voted/VERB
                They/PRONOUN said/VERB that/COMPLEMENTIZER he/PRONOUN left/VERB
                The/DETERMINER boat/NOUN that/RELATIVE sank/VERB was/AUXILIARY old/ADJECTIVE
                It/PRONOUN sank/VERB after/PREPOSITION that/DETERMINER
                He/PRONOUN told/VERB reporters/NOUN that/COMPLEMENTIZER nobody/PRONOUN came/VERB
                Her/DETERMINER figures/NOUN come/VERB from/PREPOSITION two/NUMERAL mills/NOUN
                The/DETERMINER driver/NOUN no/DETERMINER longer/ADVERB contains/VERB any/DETERMINER code/NOUN
                The/DETERMINER firm/NOUN sold/VERB Moe/NAME &/NAME Sons/NAME a/DETERMINER mill/NOUN
                He/PRONOUN told/VERB 9to5Mac/NAME that/COMPLEMENTIZER nobody/PRONOUN came/VERB
                A/DETERMINER copy/NOUN of/PREPOSITION an/DETERMINER internal/ADJECTIVE parts/NOUN list/NOUN shows/VERB it/PRONOUN
                &/PUNCTUATION the/DETERMINER son/NOUN left/VERB
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsFiniteVerbs(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> tagsParticiples() {
        return """
                It/PRONOUN was/AUXILIARY announced/PARTICIPLE and/COORDINATOR sold/PARTICIPLE
                The/DETERMINER clinic/NOUN , opened/PARTICIPLE in/PREPOSITION 1990/NUMERAL , is/AUXILIARY shut/PARTICIPLE
                A/DETERMINER survey/NOUN conducted/PARTICIPLE by/PREPOSITION the/DETERMINER union/NOUN found/VERB it
                He/PRONOUN could/MODAL have/AUXILIARY been/PARTICIPLE hurt/PARTICIPLE
                The/DETERMINER price/NOUN of/PREPOSITION fish/NOUN has/AUXILIARY gone/PARTICIPLE up/ADVERB
                The/DETERMINER boats/NOUN were/AUXILIARY painted/PARTICIPLE
                The/DETERMINER company/NOUN that/RELATIVE she/PRONOUN founded/VERB was/AUXILIARY sold/PARTICIPLE
                Nurses/NOUN questioned/PARTICIPLE by/PREPOSITION the/DETERMINER firm/NOUN left/VERB
                It/PRONOUN failed/VERB , said/VERB a/DETERMINER diplomat/NOUN posted/PARTICIPLE in/PREPOSITION the/DETERMINER town/NOUN
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsParticiples(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> tagsInfinitives() {
        return """
                He/PRONOUN wants/VERB to/TO leave/BASE_VERB Riga/NAME
                The/DETERMINER town/NOUN may/MODAL sell/BASE_VERB its/DETERMINER pool/NOUN
                The/DETERMINER plan/NOUN to/TO sell/BASE_VERB the/DETERMINER pool/NOUN failed/VERB
                He/PRONOUN did/AUXILIARY not/NEGATION go/BASE_VERB home
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsInfinitives(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> tagsShortForms() {
        return """
                The/DETERMINER mayor/NOUN 's/POSSESSIVE house/NOUN is/AUXILIARY old/ADJECTIVE
                It/PRONOUN 's/AUXILIARY raining/GERUND
                He/PRONOUN 's/AUXILIARY been/PARTICIPLE told/PARTICIPLE
                She/PRONOUN has/AUXILIARY n't/NEGATION paid/PARTICIPLE
                They/PRONOUN 'll/MODAL come/BASE_VERB
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsShortForms(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> tagsThat() {
        return """
                Ann/NAME Moe/NAME said/VERB that/COMPLEMENTIZER it/PRONOUN rained/VERB
                The/DETERMINER company/NOUN that/RELATIVE she/PRONOUN founded/VERB was/AUXILIARY sold/PARTICIPLE
                That/DETERMINER was/AUXILIARY the/DETERMINER end/NOUN
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsThat(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> tagsNames() {
        return """
                @chipleaks/NAME posted/VERB a/DETERMINER photo/NOUN
                Voters/NOUN in/PREPOSITION Harrow/NAME met/VERB
                The/DETERMINER man/NOUN met/VERB Ann/NAME Moe/NAME
                Because/SUBORDINATOR it/PRONOUN rained/VERB , Ann/NAME Moe/NAME left/VERB
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tagsNames(String tagged) {
        assertTagged(tagged);
    }

    static Stream<String> takesNoCapitalOfATitleLineForAName() {
        return """
                Mayor/NOUN Admits/VERB Pool/NOUN Was/AUXILIARY Never/NEGATION Safe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoCapitalOfATitleLineForAName(String tagged) {
        assertTagged(tagged);
    }

    private static void assertTagged(String tagged) {
        String text = tagged.replaceAll("/[A-Z_]+", "")
                .replace(" '", "'")
                .replace(" n't", "n't")
                .replace(" ,", ",");
        String[] expected = tagged.split(" ", -1);
        TaggedSentence sentence = TaggedText.of(text).sentences().get(0);

        assertThat(sentence.words().stream()
                        .map(word -> expected[sentence.words().indexOf(word)].contains("/")
                                ? word.text() + "/" + word.type()
                                : word.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tagged);
    }
}
