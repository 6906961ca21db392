package org.credibility.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One line is one case: a text, {@code =}, and for each attribution whom it rests on, origin first: {@code Ann Moe;
 * two employees > Radio Nord}. A source that the text gives no words for is {@code -}.
 */
class TextSourceResolverTest {
    static Stream<String> knowsAPersonByTheSurname() {
        return """
                Tomas “Tug” Verrin said that the mill will close. Verrin said that it is old. = Tomas Verrin; Tomas Verrin
                Ann Moe said that the bridge was closed. Moe said that it was old. = Ann Moe; Ann Moe
                Tom Ebel, chief executive of Castor Steel, said that the plant would close. Ebel said that it lost money. = Tom Ebel; Tom Ebel
                The bridge was closed, Ann Moe said. Moe said that it was old. = Ann Moe; Ann Moe
                "It is old," said Ann Moe. "It is cold," Moe added. = Ann Moe; Ann Moe
                Ivo Lang wrote that the gate was open. In the letter, Lang wrote that he was sorry. = Ivo Lang; Ivo Lang
                The plant would close, said Tom Ebel. Ebel said that it lost money. = Tom Ebel; Tom Ebel
                The researcher Mia Holst said that the chip is late. Holst, who posts as @lowtide, wrote that the firm knows. = Mia Holst; Mia Holst
                Mia Holst, who posts as @lowtide, said that the chip is late. @lowtide wrote that the firm knows. = Mia Holst; Mia Holst
                Mia Holst, who was insulted by @lowtide, said that the chip is late. @lowtide wrote that the firm knows. = Mia Holst; @lowtide
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsAPersonByTheSurname(String line) {
        assertChains(line, "");
    }

    static Stream<String> givesWhatSomebodyExpectsToWhoeverTellsOfIt() {
        return """
                Schools expect every third pupil to stay at home, the county said. = county; county
                Ann Moe said that the ferry line plans to sell two boats. = Ann Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesWhatSomebodyExpectsToWhoeverTellsOfIt(String line) {
        assertChains(line, "");
    }

    static Stream<String> takesAnEmailForTheMediumOfWhoWritesIt() {
        return """
                In an email, Ann Moe said that the bridge was closed. = Ann Moe
                In a text message, a spokesman wrote that the bridge was closed. = spokesman
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAnEmailForTheMediumOfWhoWritesIt(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsAPersonByTheTitle() {
        return """
                The mayor, Ann Moe, said that the bridge was closed. Mayor Moe said that it was old. = Ann Moe; Ann Moe
                Ann Moe said that the bridge was closed. "It is old," said Ms. Moe. = Ann Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsAPersonByTheTitle(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsAPersonByAPronoun() {
        return """
                Ann Moe said that the bridge was closed. "It is old," she said. = Ann Moe; Ann Moe
                Ivo Lang said that the gate was open. He said that he was sorry. = Ivo Lang; Ivo Lang
                Ann Moe, a lawyer, said that the bridge was closed. She said that it was old. = Ann Moe; Ann Moe
                Castor Steel said that the plant would close. It said that it had no choice. = Castor Steel; Castor Steel
                Three officials said that the talks failed. They said that the door was open. = Three officials; Three officials
                Castor Steel runs the mill. The agency said that it was closed. The company still plans to build, it said. = agency; Castor Steel; Castor Steel
                A story was told on air by a former caretaker. He claimed that the wall was painted. = former caretaker
                A darker story was told on Radio Nord by a former caretaker. He claimed that the wall was painted. = former caretaker
                Ivo Moe was stopped by an officer. He said that the bridge was closed. = Ivo Moe
                He was questioned by a reporter. He said that the bridge was closed. = He
                The mayor was booed by a resident. She said that the bridge was closed. = She
                Ann Moe said that the bridge was closed. Her view is that the firm lost. = Ann Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsAPersonByAPronoun(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsASourceByADefiniteDescription() {
        return """
                Mayor Ann Moe said that the bridge was closed. The mayor said that it was old. = Ann Moe; Ann Moe
                Castor Steel said that the plant would close. The company said that it had no choice. = Castor Steel; Castor Steel
                A neighbour said that the door was open. The neighbour said that she saw a light. = neighbour; neighbour
                A diplomat said that the talks failed. The diplomat said that the door was open. = diplomat; diplomat
                Three officials said that the talks failed. One of the officials said that the door was open. = Three officials; Three officials
                Two employees said that the mill will close. The employees said that they were told on Monday. = Two employees; Two employees
                The Harbour Chronicle reported that the mill will close. The newspaper said that it is old. = Harbour Chronicle; Harbour Chronicle
                The lawsuit alleges that the firm lied. The complaint says that the board knew. = lawsuit; lawsuit
                The lawsuit alleges that the firm lied. The filing says that the board knew. = lawsuit; lawsuit
                Ann Moe, a lawyer, said that the bridge was closed. Ivo Lang, a diver, said that it was old. The lawyer said that it was cold. = Ann Moe; Ivo Lang; Ann Moe
                A person familiar with the plan said that the mill will close. The person said that the board agreed. = person familiar with the plan; person familiar with the plan
                Bank analyst Ida Kern said that the price would rise. The analyst said that it was low. = Ida Kern; Ida Kern
                A trial was published in the Annals of Pain. The paper reports that the drug worked. Its authors said that it was safe. = -; -
                The Harbour Journal reported that the mayor had fled. The paper said that he was in Spain. = Harbour Journal; Harbour Journal
                The Courier said that a trial had failed. The paper said that the firm had paid for it. = Courier; Courier
                A leaked memo by the ministry said that the mill was unsafe. The ministry said that it was safe. = leaked memo by the ministry; ministry
                A leaked letter to the mayor said that the mill was unsafe. The letter said that he knew. = leaked letter to the mayor; leaked letter to the mayor
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsASourceByADefiniteDescription(String line) {
        assertChains(line, "");
    }

    static Stream<String> keepsTwoPeopleWithOneSurnameApart() {
        return """
                Ann Moe said that the bridge was closed. Ole Moe said that it was open. = Ann Moe; Ole Moe
                Ann Moe said that the bridge was closed. Ole Moe said that it was open. Ann Moe said that it was old. = Ann Moe; Ole Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void keepsTwoPeopleWithOneSurnameApart(String line) {
        assertChains(line, "");
    }

    static Stream<String> tellsTwoPeopleWithOneSurnameByTheirTitles() {
        return """
                Ann Moe met her cousin Ole Moe. Ms. Moe said that the bridge was closed. Mr. Moe said that it was old. = Ann Moe; Ole Moe
                Senator Paul Greaves met his aunt Anita Greaves. Senator Greaves said that the bridge was closed. = Paul Greaves
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsTwoPeopleWithOneSurnameByTheirTitles(String line) {
        assertChains(line, "");
    }

    static Stream<String> findsWhomAPronounMeansByGender() {
        return """
                Mayor Ines Falk met Tobias Rand at the bridge. The town would pay, she said. = Ines Falk
                Mayor Ines Falk met Tobias Rand at the bridge. He said that the bridge was old. = Tobias Rand
                Ms. Orr met Mr. Rand at the bridge. The town would pay, she said. = Orr
                His wife, Lux Orr, met Tal Rand, a businessman. She said that the bridge was old. = Lux Orr
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhomAPronounMeansByGender(String line) {
        assertChains(line, "");
    }

    static Stream<String> leavesOutWhomAQuotationNames() {
        return """
                Tobias Rand said that the gate was open. "It was Ivo Lang who lied," he said. = Tobias Rand; Tobias Rand
                Ann Moe said that the gate was open. "I never met Ida Kern," she said. = Ann Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOutWhomAQuotationNames(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsAPersonByATitleThatIsToldInOtherWords() {
        return """
                Sen. Ruth Albany met Rep. Carl Mott. The senator said that the bridge was old. = Ruth Albany
                Sen. Ruth Albany met Rep. Carl Mott. The congressman said that the bridge was old. = Carl Mott
                Nils Ekberg, the chief executive of Norfrakt, sold a ship. The chief executive said that it was old. = Nils Ekberg
                Theo Lunt met Maya Birch, 28, at the pier. The 28-year-old said that the bridge was old. = Maya Birch
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsAPersonByATitleThatIsToldInOtherWords(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsABodyThatOnlyDidSomething() {
        return """
                Brightwater Rail sued Corvus Lines. Corvus Lines closed a plant. The company said that it was old. = Corvus Lines
                The dockers' union called off its strike. They said that the port was open. = dockers' union
                The University of Selme closed a school. The university said that it was old. = University of Selme
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsABodyThatOnlyDidSomething(String line) {
        assertChains(line, "");
    }

    static Stream<String> putsACitedSourceBeforeTheOneThatCites() {
        return """
                The Harbour Chronicle reported that the mill will close, citing two employees. = two employees > Harbour Chronicle; two employees > Harbour Chronicle
                Radio Nord reported that the mill will close, citing the Harbour Chronicle. = Harbour Chronicle > Radio Nord; Harbour Chronicle > Radio Nord
                A researcher on X, citing internal sources, claims the chip is late. = internal sources > researcher on X; internal sources > researcher on X
                Ann Moe said that Ivo Lang told her that the gate was open. = Ann Moe; Ivo Lang > Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void putsACitedSourceBeforeTheOneThatCites(String line) {
        assertChains(line, "");
    }

    static Stream<String> putsTheOutletASourceSpokeToBehindIt() {
        return """
                Ann Moe told the Harbour Chronicle that the bridge was closed. = Ann Moe > Harbour Chronicle
                Tom Ebel told the Washington Post that the mill will close. = Tom Ebel > Washington Post
                A diplomat told Radio Nord that the talks had failed. = diplomat > Radio Nord
                Ann Moe told reporters that the bridge was closed. = Ann Moe
                Ann Moe told the court that the bridge was closed. = Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void putsTheOutletASourceSpokeToBehindIt(String line) {
        assertChains(line, "");
    }

    static Stream<String> letsReportsBeThoseOfTheOutletThatHadThemFirst() {
        return """
                According to reports, the mill will close. The Harbour Chronicle, which first reported the news, said that it is old. = Harbour Chronicle; Harbour Chronicle
                The mill will close, according to a report. The Harbour Chronicle reported that it is old. = Harbour Chronicle; Harbour Chronicle
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void letsReportsBeThoseOfTheOutletThatHadThemFirst(String line) {
        assertChains(line, "");
    }

    static Stream<String> findsWhereASourceHasItFrom() {
        return """
                The Harbour Chronicle said the mill will close. The newspaper said the information came from two employees. = two employees > Harbour Chronicle; Harbour Chronicle; two employees > Harbour Chronicle
                The Harbour Chronicle reported that the mill will close. Its report cited two employees. = two employees > Harbour Chronicle; two employees > Harbour Chronicle; two employees > Harbour Chronicle
                Radio Nord said the mill will close. The broadcaster cited a memo. = memo > Radio Nord; memo > Radio Nord; memo > Radio Nord
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhereASourceHasItFrom(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsWhatASentenceBeforeIsAbout() {
        return """
                The council met. The idea comes from a manuscript on a server. The pill, it says, blocks a gland. = manuscript on a server
                The idea comes from a roadmap slide. It says that the phone ends in May. = roadmap slide
                The rumour came from the trade letter Signal Path. It reported that the order was void. = Signal Path; Signal Path
                The tale was told by the weekly Harbour Post. It reported that the lock leaked. = Harbour Post
                The residents' lawyers rely on an email which, they say, an officer sent. = residents' lawyers
                Four bakers at the mill tell a like tale. Two of them said that the oven was old. = Four bakers at the mill
                Veldane read the memo. The decision was wrong, it said. = it
                Castor Steel was fined by the regulator. It said that the pump had failed. = Castor Steel
                The idea comes from a memo. Ann Moe said that the quay was old. It would sink, she said. = Ann Moe; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsWhatASentenceBeforeIsAbout(String line) {
        assertChains(line, "");
    }

    static Stream<String> knowsThoseWhoMadeAPaper() {
        return """
                The site was worth more, according to an audit report. The auditors wrote that two pages were gone. = audit report; audit report
                The site was worth more, according to an audit report. The builders wrote that two pages were gone. = audit report; builders
                Crime fell, official figures show. The officers said that the street was calm. = official figures; officers
                The site was worth more, according to an audit report. The reporters wrote that two pages were gone. = audit report; reporters
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsThoseWhoMadeAPaper(String line) {
        assertChains(line, "");
    }

    @Test
    void letsAPersonCiteAPaperInOneSentenceOnly() {
        Sourcing sourcing = resolve(
                "\"The valve holds,\" Ann Moe said. She cited the firm's own tests. Moe said that it was new.", "");

        assertThat(requireNonNull(sourcing.chains().get(1)).hops()).hasSize(1);
    }

    @Test
    void numbersSourcesInTextOrderAndTheWriterLast() {
        assertThat(resolve("Ann Moe said that the bridge was closed. Ole Moe said that it was open.", "")
                        .sources())
                .extracting(Source::number, Source::type)
                .containsExactly(
                        tuple(1, SourceType.NAMED_PARTICIPANT),
                        tuple(2, SourceType.NAMED_PARTICIPANT),
                        tuple(3, SourceType.AUTHOR_ASSERTION));
    }

    @Test
    void collectsTheMentionsOfOneSource() {
        assertThat(resolve("Ann Moe said that the bridge was closed. She said that it was old.", "")
                        .sources()
                        .get(0)
                        .mentions())
                .hasSize(2);
    }

    @Test
    void keepsRumourAndHearsayApart() {
        assertThat(resolve("Rumour has it that the mill will close. The owner is reportedly ill.", "")
                        .chains()
                        .values())
                .extracting(chain -> chain.origin().type())
                .containsExactlyInAnyOrder(SourceType.UNATTRIBUTED_RUMOUR, SourceType.VAGUE_SOURCES);
    }

    @Test
    void knowsTheOutletThatPublishesTheArticle() {
        assertThat(resolve("The Harbour Courier reported that the mill will close.", "Harbour Courier")
                        .chains()
                        .get(1))
                .extracting(chain -> chain.origin().type())
                .isEqualTo(SourceType.OWN_REPORTING);
    }

    static Stream<String> takesNoOwnOutletForAListener() {
        return """
                Ann Moe told the Harbour Courier that the bridge was closed. = Ann Moe
                Ann Moe told the Courier that the bridge was closed. = Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoOwnOutletForAListener(String line) {
        assertChains(line, "Harbour Courier");
    }

    static Stream<String> seesWhatASourceHasAtStake() {
        return """
                Castor Steel admitted that the pipe had leaked. = AGAINST
                The airline conceded that it had sold too many seats. = AGAINST
                Ann Moe acknowledged that she had lost the key. = AGAINST
                The company insisted that the pipe was safe. = SELF
                A spokeswoman for Castor Steel said that no pipe had leaked. = SELF
                The club said that it was not in talks. = SELF
                The lawsuit alleges that the firm lied. = ADVERSE
                Opposition leader Ivo Lang said that the budget was a fraud. = ADVERSE
                Castor Steel said that the plant would open in May. = NONE
                Police admitted that the van was empty. = NONE
                Castor Steel said that it had made a mistake. = AGAINST
                The airline said that its losses had grown to 3 million. = AGAINST
                The airline said that it had made no mistake. = SELF
                "We never sold the list," said Castor Steel. = SELF
                "Nobody was in danger," said the spokeswoman for the school, Ann Moe. = SELF
                "We will not sell the list," said Castor Steel. = NONE
                Castor Steel said that the mistakes of its rivals had been costly. = NONE
                "He is not as rich as he says," said spokeswoman Ann Moe. = NONE
                Mayor Ann Moe said that the police should not overreact. = NONE
                Ivo Lang, the opposition leader, said that he would vote in May. = NONE
                The losing bidder, Castor Steel, said that the tender was rigged. = ADVERSE
                Her lawyer, Tom Ebel, said that dozens of people knew. = ADVERSE
                "We will show that dozens of people knew," said Ann Moe's lawyer, Tom Ebel. = ADVERSE
                Tom Ebel, a tax lawyer, said that such deals are rare. = NONE
                Tom Ebel, a lawyer for the miners, said that dozens of people knew. = ADVERSE
                Rival Castor Steel said that the pipe of the harbour was unsafe. = ADVERSE
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesWhatASourceHasAtStake(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(resolve(parts[0], "").chains().get(1))
                .extracting(Chain::interest)
                .isEqualTo(Interest.valueOf(parts[1]));
    }

    static Stream<String> seesWhoWasThere() {
        return """
                Ann Moe said that she saw the fire. = true
                A shopkeeper across the street said that he heard two bangs. = true
                Ann Moe told the Harbour Chronicle that she saw the fire. = true
                Police said that the house was empty. = false
                Sources said that the house was empty. = false
                Professor Ida Kern said that such fires are rare. = false
                Professor Ida Kern said that she had seen four such fires. = true
                "I saw the fire," said Mayor Ann Moe. = true
                "She saw the fire," said Mayor Ann Moe. = false
                The head of the union, Ann Moe, who was in the room, said that the mill would close. = true
                The head of the union, Ann Moe, said that the mill would close. = false
                Ann Moe said that she had heard that the mill would close. = false
                Ann Moe said that she was told of the fire by a neighbour. = false
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesWhoWasThere(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(resolve(parts[0], "").chains().get(1))
                .extracting(Chain::firstHand)
                .isEqualTo(Boolean.valueOf(parts[1]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                Vanessa Fair reported that the mill will close. = OTHER_OUTLET
                Ann Moe reported that the mill will close. Moe had been there. = NAMED_PARTICIPANT
                The Arden Register reported that the mill will close. = OTHER_OUTLET
                In her affidavit, Ann Moe said that the bridge was closed. = LEGAL_PLEADING
                The head of the union, Ann Moe, said that the bridge was closed. = NAMED_THIRD_PARTY
                "It is over," said Jan Pell, who leads the opposition. = OFFICIAL_STATEMENT
                "It is safe," said its chief medical officer, Ann Moe. = OFFICIAL_STATEMENT
                "It is safe," said its chief constable, Ann Moe. = AUTHORITY_STATEMENT
                On a neighbourhood forum several people blamed the mayor for the flood. = SOCIAL_POST
                On the day the film was posted on YouTube, residents said that they heard shots. = ANONYMOUS_WITNESS
                A speaker at the rally said that the mayor had lied. = ANONYMOUS_WITNESS
            """)
    void tellsByTheWholeTextWhatANameIsOf(String text, SourceType type) {
        assertThat(resolve(text, "").chains().get(1))
                .extracting(chain -> chain.origin().type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                Reports say that the bridge will be sold. = NONE
                The bridge will reportedly be sold. = NONE
                Some reports say that the bridge will be sold. = ANONYMOUS
                According to media reports, the mayor has fled. = ANONYMOUS
                Local reports in the valley say that the mill is shut. = ANONYMOUS
                According to police reports, the mayor has fled. = DOCUMENT
            """)
    void tellsReportsOfSomebodyFromHearsay(String text, Anonymity anonymity) {
        assertThat(resolve(text, "").chains().get(1))
                .extracting(chain -> chain.origin().anonymity())
                .isEqualTo(anonymity);
    }

    private static void assertChains(String line, String publisher) {
        String[] parts = line.split(" = ", -1);
        Sourcing sourcing = resolve(parts[0], publisher);

        assertThat(new TreeMap<>(sourcing.chains())
                        .values().stream().map(TextSourceResolverTest::names).collect(Collectors.joining("; ")))
                .isEqualTo(parts[1]);
    }

    private static String names(Chain chain) {
        return chain.hops().stream().map(hop -> hop.source().name().orElse("-")).collect(Collectors.joining(" > "));
    }

    private static Sourcing resolve(String words, String publisher) {
        Article article = Article.builder().text(words).publisher(publisher).build();
        TaggedText text = TaggedText.of(words);
        List<Attribution> attributions = new CueAttributionFinder().find(article, text);
        return new TextSourceResolver(new WordSourceClassifier()).resolve(article, text, attributions);
    }
}
