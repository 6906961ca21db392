package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a type, one line is one case: the words of a source, its cue, its type. */
class WordSourceClassifierTest {
    /** Types that no words of a source show: they follow from the article itself. */
    private static final EnumSet<SourceType> BY_ARTICLE =
            EnumSet.of(SourceType.OWN_REPORTING, SourceType.AUTHOR_ASSERTION, SourceType.AUTHOR_ANALYSIS);

    static Stream<List<String>> records() {
        return columns("""
                court records | said | OFFICIAL_RECORD
                the land register | said | OFFICIAL_RECORD
                the ruling | said | OFFICIAL_RECORD
                official figures | said | OFFICIAL_RECORD
                the court order | said | OFFICIAL_RECORD
                the official gazette | said | OFFICIAL_RECORD
                census records | said | OFFICIAL_RECORD
                a regulatory filing | said | CORPORATE_FILING
                the company's annual report | said | CORPORATE_FILING
                the prospectus | said | CORPORATE_FILING
                a filing with the stock exchange | said | CORPORATE_FILING
                The bank | said in a filing with the exchange that | CORPORATE_FILING
                the quarterly report | said | CORPORATE_FILING
                the lawsuit | said | LEGAL_PLEADING
                the indictment | said | LEGAL_PLEADING
                the complaint | said | LEGAL_PLEADING
                an affidavit | said | LEGAL_PLEADING
                Prosecutors | allege | LEGAL_PLEADING
                the charge sheet | said | LEGAL_PLEADING
                a leaked memo | said | LEAKED_DOCUMENT
                an internal email | said | LEAKED_DOCUMENT
                a memo seen by the Harbour Post | said | LEAKED_DOCUMENT
                documents reviewed by the Harbour Post | said | LEAKED_DOCUMENT
                a draft of the law | said | LEAKED_DOCUMENT
                the leaked emails | said | LEAKED_DOCUMENT
                a screenshot of the message | said | LEAKED_DOCUMENT
                a study published in the journal Lumen | said | PEER_REVIEWED
                a peer-reviewed study | said | PEER_REVIEWED
                the paper in the journal Lumen | said | PEER_REVIEWED
                a study | said | PEER_REVIEWED
                a preprint | said | PREPRINT
                a working paper | said | PREPRINT
                a manuscript that has not been peer reviewed | said | PREPRINT
                the preprint posted on arXiv | said | PREPRINT
                a poll by the Arden Institute | said | DATA_OR_POLL
                satellite images | said | DATA_OR_POLL
                a survey of 1,200 adults | said | DATA_OR_POLL
                readings from the sensor | said | DATA_OR_POLL
                the survey | said | DATA_OR_POLL
                the institute's poll | said | DATA_OR_POLL
                """);
    }

    static Stream<List<String>> officials() {
        return columns("""
                Harrow Rail Inc. | said | OFFICIAL_STATEMENT
                the company | said | OFFICIAL_STATEMENT
                the club | said | OFFICIAL_STATEMENT
                Castor Steel spokeswoman Ida Kern | said | OFFICIAL_STATEMENT
                a spokesperson | said | OFFICIAL_STATEMENT
                a press release | said | OFFICIAL_STATEMENT
                chief executive Ida Kern | said | OFFICIAL_STATEMENT
                the party | said | OFFICIAL_STATEMENT
                Harrow Rail | said | OFFICIAL_STATEMENT
                a company spokeswoman | said | OFFICIAL_STATEMENT
                a statement from the bank | said | OFFICIAL_STATEMENT
                police | said | AUTHORITY_STATEMENT
                the fire service | said | AUTHORITY_STATEMENT
                the ministry | said | AUTHORITY_STATEMENT
                the coast guard | said | AUTHORITY_STATEMENT
                prosecutors | said | AUTHORITY_STATEMENT
                the ambulance service | said | AUTHORITY_STATEMENT
                the army | said | AUTHORITY_STATEMENT
                the interior ministry | said | AUTHORITY_STATEMENT
                the police chief | said | AUTHORITY_STATEMENT
                """);
    }

    static Stream<List<String>> named() {
        return columns("""
                Ann Moe | said | NAMED_PARTICIPANT
                Bea Lindqvist, a cashier | said | NAMED_PARTICIPANT
                Ida Kern, who was there | said | NAMED_PARTICIPANT
                survivor Tom Ebel | said | NAMED_PARTICIPANT
                witness Ivo Lang | said | NAMED_PARTICIPANT
                nurse Ida Kern | said | NAMED_PARTICIPANT
                Professor Ida Kern | said | NAMED_EXPERT
                Ida Kern, a neurologist at the University of Arden | said | NAMED_EXPERT
                analyst Tom Ebel | said | NAMED_EXPERT
                Ida Kern, who was not involved in the study | said | NAMED_EXPERT
                Ivo Lang, who studies bees | said | NAMED_EXPERT
                Ida Kern, a professor of law | said | NAMED_EXPERT
                his lawyer, Tom Ebel | said | NAMED_THIRD_PARTY
                Tom Ebel, a lawyer for the family | said | NAMED_THIRD_PARTY
                opposition leader Ivo Lang | said | NAMED_THIRD_PARTY
                short seller Orrin Blake | said | NAMED_THIRD_PARTY
                the singer's agent | said | NAMED_THIRD_PARTY
                her brother, Ivo Lang | said | NAMED_THIRD_PARTY
                Ida Kern's lawyer | said | NAMED_THIRD_PARTY
                the Arden Human Rights Monitor | said | NAMED_THIRD_PARTY
                her agent | said | NAMED_THIRD_PARTY
                the family's lawyer | said | NAMED_THIRD_PARTY
                """);
    }

    static Stream<List<String>> unnamed() {
        return columns("""
                a senior official | said | ANONYMOUS_OFFICIAL
                three officials | said | ANONYMOUS_OFFICIAL
                a diplomat, speaking on condition of anonymity | said | ANONYMOUS_OFFICIAL
                an aide to the minister, who asked not to be named | said | ANONYMOUS_OFFICIAL
                officials briefed on the talks | said | ANONYMOUS_OFFICIAL
                two diplomats | said | ANONYMOUS_OFFICIAL
                a government official who was not authorised to speak | said | ANONYMOUS_OFFICIAL
                an aide | said | ANONYMOUS_OFFICIAL
                one official | said | ANONYMOUS_OFFICIAL
                several diplomats | said | ANONYMOUS_OFFICIAL
                people familiar with the matter | said | ANONYMOUS_INSIDER
                a person with knowledge of the deal | said | ANONYMOUS_INSIDER
                sources close to the company | said | ANONYMOUS_INSIDER
                internal sources | said | ANONYMOUS_INSIDER
                an insider | said | ANONYMOUS_INSIDER
                two people briefed on the plan | said | ANONYMOUS_INSIDER
                three employees | said | ANONYMOUS_INSIDER
                four people at the firm, who asked not to be named because the talks are private | said | ANONYMOUS_INSIDER
                sources at the club | said | ANONYMOUS_INSIDER
                a person familiar with the matter, who spoke on condition of anonymity for fear of losing the job | said | ANONYMOUS_INSIDER
                a former employee | said | ANONYMOUS_INSIDER
                people briefed on the plan | said | ANONYMOUS_INSIDER
                a person who attended the meeting | said | ANONYMOUS_INSIDER
                a witness | said | ANONYMOUS_WITNESS
                witnesses | said | ANONYMOUS_WITNESS
                residents | said | ANONYMOUS_WITNESS
                a neighbour | said | ANONYMOUS_WITNESS
                two witnesses | said | ANONYMOUS_WITNESS
                A shopkeeper across the street, who asked not to be named | said | ANONYMOUS_WITNESS
                a passer-by | said | ANONYMOUS_WITNESS
                a woman walking her dog | said | ANONYMOUS_WITNESS
                bystanders | said | ANONYMOUS_WITNESS
                a passenger | said | ANONYMOUS_WITNESS
                three residents | said | ANONYMOUS_WITNESS
                sources | said | VAGUE_SOURCES
                reports | said | VAGUE_SOURCES
                insiders | said | VAGUE_SOURCES
                local media reports | said | VAGUE_SOURCES
                several sources | said | VAGUE_SOURCES
                some reports | said | VAGUE_SOURCES
                multiple sources | said | VAGUE_SOURCES
                the reports | said | VAGUE_SOURCES
                a rumour | said | UNATTRIBUTED_RUMOUR
                rumours | said | UNATTRIBUTED_RUMOUR
                the rumor | said | UNATTRIBUTED_RUMOUR
                the rumours | said | UNATTRIBUTED_RUMOUR
                rumors | said | UNATTRIBUTED_RUMOUR
                """);
    }

    static Stream<List<String>> mediaAndPosts() {
        return columns("""
                the newspaper | said | OTHER_OUTLET
                The New York Times | said | OTHER_OUTLET
                a news agency | said | OTHER_OUTLET
                the broadcaster | said | OTHER_OUTLET
                the Harbour Post | said | OTHER_OUTLET
                Radio Nord | said | OTHER_OUTLET
                the magazine | said | OTHER_OUTLET
                the Arden Chronicle | said | OTHER_OUTLET
                a rival newspaper | said | OTHER_OUTLET
                Wikipedia | said | REFERENCE_WORK
                an online encyclopaedia | said | REFERENCE_WORK
                the dictionary | said | REFERENCE_WORK
                the encyclopedia | said | REFERENCE_WORK
                Britannica | said | REFERENCE_WORK
                a security researcher on X | said | RESEARCHER_POST
                an independent researcher | said | RESEARCHER_POST
                the blogger | said | RESEARCHER_POST
                Ida Kern, a security researcher | tweeted | RESEARCHER_POST
                a researcher on X | said | RESEARCHER_POST
                a blogger | said | RESEARCHER_POST
                blogger Ivo Lang | said | RESEARCHER_POST
                Ivo Lang, an independent researcher | said | RESEARCHER_POST
                a leaker | said | LEAKER_ACCOUNT
                the tipster | said | LEAKER_ACCOUNT
                @chipleaks, a leaker | said | LEAKER_ACCOUNT
                leaker Ivo Lang | said | LEAKER_ACCOUNT
                a well-known leaker | said | LEAKER_ACCOUNT
                the leaker | said | LEAKER_ACCOUNT
                a tipster | said | LEAKER_ACCOUNT
                a user on Reddit | said | SOCIAL_POST
                @harrowfan | said | SOCIAL_POST
                a forum post | said | SOCIAL_POST
                users on X | said | SOCIAL_POST
                a video on TikTok | said | SOCIAL_POST
                posts on social media | said | SOCIAL_POST
                a social media user | said | SOCIAL_POST
                @harrowfan | tweeted | SOCIAL_POST
                """);
    }

    private static Stream<List<String>> columns(String lines) {
        return lines.lines().map(line -> Arrays.asList(line.split(" \\| ", -1)));
    }

    @ParameterizedTest
    @MethodSource({"records", "officials", "named", "unnamed", "mediaAndPosts"})
    void tellsATypeByTheWords(List<String> line) {
        assertThat(classify(line.get(0), line.get(1)).type()).isEqualTo(SourceType.valueOf(line.get(2)));
    }

    @Test
    void tellsEveryTypeButThoseOfTheArticleItself() {
        assertThat(Stream.of(records(), officials(), named(), unnamed(), mediaAndPosts())
                        .flatMap(lines -> lines)
                        .map(line -> SourceType.valueOf(line.get(2)))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(BY_ARTICLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                Ann Moe | NAMED
                Castor Steel | NAMED
                chief executive Ida Kern | NAMED
                Castor Steel spokeswoman Ida Kern | NAMED
                police | NAMED
                Radio Nord | NAMED
                blogger Ivo Lang | NAMED
                @harrowfan | PSEUDONYM
                @chipleaks, a leaker | PSEUDONYM
                sources | ANONYMOUS
                two people familiar with the talks | ANONYMOUS
                a senior official | ANONYMOUS
                witnesses | ANONYMOUS
                a blogger | ANONYMOUS
                a social media user | ANONYMOUS
                the singer's agent | ANONYMOUS
                a spokesman | UNNAMED_SPOKESPERSON
                the spokeswoman | UNNAMED_SPOKESPERSON
                a company spokeswoman | UNNAMED_SPOKESPERSON
                court records | DOCUMENT
                the lawsuit | DOCUMENT
                a leaked memo | DOCUMENT
                a poll by the Arden Institute | DOCUMENT
                the annual report | DOCUMENT
                reports | NONE
                rumours | NONE
            """)
    void tellsWhetherReadersKnowWhoItIs(String words, Anonymity anonymity) {
        assertThat(classify(words, "said").anonymity()).isEqualTo(anonymity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                a witness | 1
                an insider | 1
                one official | 1
                another employee | 1
                two diplomats | 2
                three employees | 3
                5 engineers | 5
                twelve residents | 12
                Ann Moe | 1
                police | 1
                a leaked memo | 1
            """)
    void countsPeople(String words, int count) {
        assertThat(classify(words, "said").count()).hasValue(count);
    }

    static Stream<String> leavesAPluralUncounted() {
        return """
                sources
                officials briefed on the talks
                people familiar with the matter
                witnesses
                several diplomats
                internal sources
                reports
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesAPluralUncounted(String words) {
        assertThat(classify(words, "said").count()).isEqualTo(OptionalInt.empty());
    }

    static Stream<String> seesHowASourceComesToKnow() {
        return """
                people familiar with the matter
                two people briefed on the plan
                a person with knowledge of the deal
                a person who attended the meeting
                an employee who saw the letter
                three officials involved in the talks
                a diplomat who took part
                Ida Kern, who was there
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesHowASourceComesToKnow(String words) {
        assertThat(classify(words, "said").accessDescribed()).isTrue();
    }

    static Stream<String> seesNoAccessWhereNoneIsTold() {
        return """
                sources
                a senior official
                witnesses
                Ann Moe
                three employees
                a spokesman for Harrow Rail
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesNoAccessWhereNoneIsTold(String words) {
        assertThat(classify(words, "said").accessDescribed()).isFalse();
    }

    static Stream<String> seesWhyASourceIsNotNamed() {
        return """
                four people at the firm, who asked not to be named because the talks are private
                a government official who was not authorised to speak
                a person familiar with the matter, who spoke on condition of anonymity for fear of losing the job
                two employees who asked not to be named to protect their jobs
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesWhyASourceIsNotNamed(String words) {
        assertThat(classify(words, "said").reasonGiven()).isTrue();
    }

    static Stream<String> seesNoReasonWhereNoneIsTold() {
        return """
                a diplomat, speaking on condition of anonymity
                A shopkeeper across the street, who asked not to be named
                people familiar with the matter
                Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesNoReasonWhereNoneIsTold(String words) {
        assertThat(classify(words, "said").reasonGiven()).isFalse();
    }

    private static SourceLabel classify(String words, String cue) {
        return new WordSourceClassifier().classify(new SourceMention(words, cue, words + " " + cue + " it."));
    }
}
