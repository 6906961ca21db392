package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rest of a text tells of a source. One line is one case: a text, {@code =}, and for each attribution the types
 * and names of its chain, origin first. A line break of the text is written {@code /}.
 */
class SourcesOfTextTest {
    static Stream<String> takesForOutletsWhatTheTextUsesAsOutlets() {
        return """
                The mill will close, the trade site Plank Nine says. = OTHER_OUTLET Plank Nine
                A release on at least one website, Harbour Report, stated that the mill will close. = OTHER_OUTLET Harbour Report
                The firm dismissed a report in the Courier that it will close. = OFFICIAL_STATEMENT firm; OTHER_OUTLET Courier
                The mill will close, according to a report. The rumour site Chipwire drew it based on information from sources within the firm. = ANONYMOUS_INSIDER sources within the firm > OTHER_OUTLET Chipwire; ANONYMOUS_INSIDER sources within the firm > OTHER_OUTLET Chipwire; ANONYMOUS_INSIDER sources within the firm > OTHER_OUTLET Chipwire
                The site Chipmunk drew the boat based on details from two employees of the firm. = ANONYMOUS_INSIDER two employees of the firm > OTHER_OUTLET Chipmunk; ANONYMOUS_INSIDER two employees of the firm > OTHER_OUTLET Chipmunk
                The mill will close, says Al-Qamar, a daily newspaper in Arden. = OTHER_OUTLET Al-Qamar
                The news was broken by The Lathe. = OTHER_OUTLET The Lathe
                The tale was reprinted in Sagbladet. = OTHER_OUTLET Sagbladet
                The Lathe, citing two employees, says that the mill will close. = ANONYMOUS_INSIDER two employees > OTHER_OUTLET Lathe; ANONYMOUS_INSIDER two employees > OTHER_OUTLET Lathe
                Ann Moe told Kurier Ardenski that the mill will close. = NAMED_PARTICIPANT Ann Moe > OTHER_OUTLET Kurier Ardenski
                Ann Moe told La Voce di Arden that the mill will close. = NAMED_PARTICIPANT Ann Moe > OTHER_OUTLET La Voce di Arden
                The mill will close, according to the Sunday Lathe. = OTHER_OUTLET Sunday Lathe
                The mill will close, according to the Arden Lathe-Beacon. = OTHER_OUTLET Arden Lathe-Beacon
                The story was first published by sawdust.co.au. = OTHER_OUTLET sawdust.co.au
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesForOutletsWhatTheTextUsesAsOutlets(String line) {
        assertChains(line);
    }

    static Stream<String> leadsPapersAndSitesBackToTheOutlet() {
        return """
                Ann Moe told the Arden Post that the mill will close. The paper says that it is old. = NAMED_PARTICIPANT Ann Moe > OTHER_OUTLET Arden Post; OTHER_OUTLET Arden Post
                The news was broken by The Lathe. The mill lost money, the site says. = OTHER_OUTLET The Lathe; OTHER_OUTLET The Lathe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leadsPapersAndSitesBackToTheOutlet(String line) {
        assertChains(line);
    }

    static Stream<String> takesNoReasonForANameAndNoRivalryForAType() {
        return """
                The mill fears its rival Castor Lines. Castor Lines said that it will close. = OFFICIAL_STATEMENT Castor Lines
                A miller who asked not to be named because he fears for his job said that the mill will close. = ANONYMOUS_INSIDER miller who asked not to be named because he fears for his job
                A miller who goes by sawdusty said that the mill will close. = SOCIAL_POST sawdusty
                A reader of the newspaper, Ana Roe, said that the mill burned. = NAMED_PARTICIPANT Ana Roe
                The WHO said that the wave was over. = OFFICIAL_STATEMENT WHO
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoReasonForANameAndNoRivalryForAType(String line) {
        assertChains(line);
    }

    static Stream<String> knowsPeopleByTitleAndAge() {
        return """
                Mr Tenn said that the mill will close. = NAMED_PARTICIPANT Tenn
                The mill was loud, Tenn, 44, said. = NAMED_PARTICIPANT Tenn
                Ole Tenn lives next door. Tenn, 71, a retired miller, said that the mill was loud. = NAMED_PARTICIPANT Ole Tenn
                Arden's spokeswoman, Ida Tenn, came late. Tenn said that the mill will close. = OFFICIAL_STATEMENT Ida Tenn
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void knowsPeopleByTitleAndAge(String line) {
        assertChains(line);
    }

    static Stream<String> takesNoWordBeforeANounForTheName() {
        return """
                The Arden government said that the mill will close. = AUTHORITY_STATEMENT Arden government
                A fresh report from Arden suggests that the mill will close. = OTHER_OUTLET fresh report from Arden
                At Castor Steel a spokesman said that the mill will close. = OFFICIAL_STATEMENT spokesman
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoWordBeforeANounForTheName(String line) {
        assertChains(line);
    }

    static Stream<String> callsPostersByHandleAndNickname() {
        return """
                The clip was posted by a user called @mill_cat. = SOCIAL_POST @mill_cat
                The clip was posted by TikToker mill_cat, real name unknown. = SOCIAL_POST mill_cat
                The findings were published by a security researcher who goes by sawtooth. = RESEARCHER_POST sawtooth
                Posts that say the mill has closed are wrong. = SOCIAL_POST Posts
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void callsPostersByHandleAndNickname(String line) {
        assertChains(line);
    }

    static Stream<String> passesStoriesFromHandToHand() {
        return """
                The Arden Post has it from a banker on the deal. = ANONYMOUS_INSIDER banker on the deal > OTHER_OUTLET Arden Post; ANONYMOUS_INSIDER banker on the deal > OTHER_OUTLET Arden Post
                A developer at the studio passed the date to the leaker Sawtooth. = ANONYMOUS_INSIDER developer at the studio > LEAKER_ACCOUNT Sawtooth
                All of this was disclosed to the Arden Post by an official in the ministry. = ANONYMOUS_OFFICIAL official in the ministry > OTHER_OUTLET Arden Post
                The emails were obtained by the broadcaster NRK Nine. = LEAKED_DOCUMENT emails > OTHER_OUTLET NRK Nine
                The clip was posted by @mill_cat. From there it made its way to Radio Nord. = SOCIAL_POST @mill_cat; SOCIAL_POST @mill_cat > OTHER_OUTLET Radio Nord
                Citing two officials, Radio Nord said the mill will close. = ANONYMOUS_OFFICIAL two officials > OTHER_OUTLET Radio Nord; ANONYMOUS_OFFICIAL two officials > OTHER_OUTLET Radio Nord
                The mill will close, Radio Nord said, pointing to unconfirmed reports. = VAGUE_SOURCES - > OTHER_OUTLET Radio Nord; VAGUE_SOURCES - > OTHER_OUTLET Radio Nord
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void passesStoriesFromHandToHand(String line) {
        assertChains(line);
    }

    static Stream<String> startsWithThoseWhoSawWhatAnOutletTells() {
        return """
                Residents heard a bang at noon, Radio Nord reported. = ANONYMOUS_WITNESS Residents > OTHER_OUTLET Radio Nord
                The mill saw a record year, Radio Nord reported. = OTHER_OUTLET Radio Nord
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void startsWithThoseWhoSawWhatAnOutletTells(String line) {
        assertChains(line);
    }

    static Stream<String> takesThePaperOfTheHeadlineForThatOfTheBody() {
        return """
                Mill to close, memo shows/The mill will close in May, according to an internal memo seen by the Arden Post. = LEAKED_DOCUMENT internal memo seen by the Arden Post > OTHER_OUTLET Arden Post; LEAKED_DOCUMENT internal memo seen by the Arden Post > OTHER_OUTLET Arden Post
                Bees are late, study says/Bees wake later, a study in the journal Apis Letters found. The authors counted hives. = PEER_REVIEWED study in the journal Apis Letters; PEER_REVIEWED study in the journal Apis Letters; PEER_REVIEWED study in the journal Apis Letters
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesThePaperOfTheHeadlineForThatOfTheBody(String line) {
        assertChains(line);
    }

    static Stream<String> callsASpokesmanByTheOwner() {
        return """
                The gas works denied it. Nothing had leaked, its spokesman said. = OFFICIAL_STATEMENT gas works' spokesman
                Castor Steel denied it. Nothing had leaked, its spokesman said. = OFFICIAL_STATEMENT Castor Steel's spokesman
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void callsASpokesmanByTheOwner(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(types(resolve(parts[0]).chains())).endsWith(parts[1]);
    }

    static Stream<String> takesAPronounForWhoeverSpokeLast() {
        return """
                Her deputy, Ole Tenn, said that the mill was safe. A miller who was there said that it shook. "It sighed," he said. = NAMED_PARTICIPANT Ole Tenn; ANONYMOUS_WITNESS miller who was there; ANONYMOUS_WITNESS miller who was there
                A friend of the couple said that they had wed. "It was windy," the friend said. = ANONYMOUS_INSIDER friend of the couple; ANONYMOUS_INSIDER friend of the couple
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAPronounForWhoeverSpokeLast(String line) {
        assertChains(line);
    }

    static Stream<String> tellsOfficialPapersFromPeople() {
        return """
                The roof will cost 2 million, the council's decision shows. = OFFICIAL_RECORD council's decision
                Taxes will rise, the adopted budget shows. = OFFICIAL_RECORD adopted budget
                The man was asleep, according to the report filed by Arden police. = OFFICIAL_RECORD report filed by Arden police
                The mill will close, persons with knowledge of the matter said. = ANONYMOUS_INSIDER persons with knowledge of the matter
                The money will run out, a town hall source said. = ANONYMOUS_OFFICIAL town hall source
                Several shots were heard, people in the neighbourhood said. = ANONYMOUS_WITNESS people in the neighbourhood
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsOfficialPapersFromPeople(String line) {
        assertChains(line);
    }

    static Stream<String> tellsANetworksFirmFromItsUsers() {
        return """
                Facebook said that the posts would go. = OFFICIAL_STATEMENT Facebook
                Reddit users said that the site was down. = SOCIAL_POST Reddit users
                Ivo Lang posted a line on Facebook reading “Thank you all” at noon. = NAMED_PARTICIPANT Ivo Lang; SOCIAL_POST Facebook
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsANetworksFirmFromItsUsers(String line) {
        assertChains(line);
    }

    static Stream<String> takesNoPlaceForTheSource() {
        return """
                Local reports in Arden say that the king will leave. = VAGUE_SOURCES -
                Reports in the Arden Times say that the king will leave. = OTHER_OUTLET Arden Times
                An aide in The Velt left. The Velt said that it was sorry. = NAMED_PARTICIPANT The Velt
                An article in The Velt was read. The Velt said that it was sorry. = OTHER_OUTLET The Velt
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoPlaceForTheSource(String line) {
        assertChains(line);
    }

    static Stream<String> namesSomebodyByWhoIsIntroducedSoonAfter() {
        return """
                The man was robbed, his lawyer said. Attorney Lopa Blum said that the till was empty. = NAMED_THIRD_PARTY Lopa Blum; NAMED_THIRD_PARTY Lopa Blum
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void namesSomebodyByWhoIsIntroducedSoonAfter(String line) {
        assertChains(line);
    }

    static Stream<String> takesWeInAnothersWordsForTheSpeaker() {
        return """
                We found that the mill had closed. = OWN_REPORTING We
                We found that the mill had closed, Castor Steel said. = OFFICIAL_STATEMENT Castor Steel; OFFICIAL_STATEMENT Castor Steel
                We found that the mill had closed. The firm said that it was sorry. = OWN_REPORTING We; OFFICIAL_STATEMENT firm
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWeInAnothersWordsForTheSpeaker(String line) {
        assertChains(line);
    }

    static Stream<String> leavesSomebodyUnnamedWhomNobodyIntroduces() {
        return """
                The man was robbed, his lawyer said. District Attorney Lopa Blum said that the till was empty. = NAMED_THIRD_PARTY his lawyer; AUTHORITY_STATEMENT Lopa Blum
                The plan is dead, the minister said. Former minister Bo Lind said that it was alive. = OFFICIAL_STATEMENT minister; NAMED_PARTICIPANT Bo Lind
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesSomebodyUnnamedWhomNobodyIntroduces(String line) {
        assertChains(line);
    }

    static Stream<String> tellsASurveyFromPeopleWhoWereAsked() {
        return """
                Of 900 nurses surveyed by the union, half said that they were tired. = DATA_OR_POLL 900 nurses surveyed by the union
                A man interviewed by the Gazette said that the mill was empty. = ANONYMOUS_WITNESS man interviewed by the Gazette
                The mill was empty, Ann Moe said when asked by reporters. = NAMED_PARTICIPANT Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsASurveyFromPeopleWhoWereAsked(String line) {
        assertChains(line);
    }

    static Stream<String> looksThroughInformationToWhoGaveIt() {
        return """
                The mill will close, according to information from sources within the company. = ANONYMOUS_INSIDER information from sources within the company
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void looksThroughInformationToWhoGaveIt(String line) {
        assertChains(line);
    }

    static Stream<String> leadsARelativePronounBackToThePhraseBeforeIt() {
        return """
                He was sent to see a dermatologist, who found that a spider lived in it. = NAMED_EXPERT dermatologist
                News of the planes worries officials, who fear that they may be used. = ANONYMOUS_OFFICIAL officials
                The seller seems to be Ivo Lang, a trader from Lund, who said that the car was new. = NAMED_PARTICIPANT Ivo Lang
                The band was asked, claimed the Mirror's source, who said that it was enough. = VAGUE_SOURCES Mirror's source; VAGUE_SOURCES Mirror's source
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leadsARelativePronounBackToThePhraseBeforeIt(String line) {
        assertChains(line);
    }

    static Stream<String> takesNoAdjectiveOfACountryForAName() {
        return """
                In Lund, a doctor who saw it said that the bridge is shut. = ANONYMOUS_WITNESS doctor who saw it
                The bridge is shut, Dawn French and Ann Moe said. = NAMED_PARTICIPANT Ann Moe
                The bridge is shut, Iraqi media reported. = OTHER_OUTLET Iraqi media
                The bridge is shut, South Korean newspapers reported. = OTHER_OUTLET South Korean newspapers
                The bridge is shut, the English-language channel Nordline reported. = OTHER_OUTLET Nordline
                The bridge is shut, Norwegian Ann Moe said. = NAMED_PARTICIPANT Ann Moe
                The man, who spoke with a British accent, said that the bridge is shut. = ANONYMOUS_WITNESS man
                The bridge is shut, the British Herald reported. = OTHER_OUTLET British Herald
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoAdjectiveOfACountryForAName(String line) {
        assertChains(line);
    }

    static Stream<String> tellsAnOutletFromWhomItTellsOf() {
        return """
                According to Radio Nord, a man, who was asked by the police, has filmed it. = OTHER_OUTLET Radio Nord
                According to the Courier, a senior official has resigned. = OTHER_OUTLET Courier
                According to Ivo Lang, a senior official, the pier is shut. = AUTHORITY_STATEMENT Ivo Lang
                Lin told TODAY that the film was real. = OFFICIAL_STATEMENT Lin > OTHER_OUTLET TODAY
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsAnOutletFromWhomItTellsOf(String line) {
        assertChains(line);
    }

    static Stream<String> readsTitlesInCapitals() {
        return """
                The launch is off, Castor Securities Senior Research Analyst Emil Fabian said. = NAMED_EXPERT Emil Fabian
                The launch is off, Castor Securities Analyst Carl Dorn said. = NAMED_EXPERT Carl Dorn
                The launch is off, Chief Executive Officer Ida Jung said. = OFFICIAL_STATEMENT Ida Jung
                The launch is off, Ann Cook said. = NAMED_PARTICIPANT Ann Cook
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsTitlesInCapitals(String line) {
        assertChains(line);
    }

    static Stream<String> tellsAMakerFromWhatItMakes() {
        return """
                All talk of the Castor Tablet. Castor said that it would be shown in May. = OFFICIAL_STATEMENT Castor
                Castor Steel grew. Castor said that it would hire. = OFFICIAL_STATEMENT Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsAMakerFromWhatItMakes(String line) {
        assertChains(line);
    }

    static Stream<String> namesAReportByTheOutletThatSomebodyWroteTo() {
        return """
                The offices are full of rats, according to a report./A Vela employee told the Gazette that rats sat on the stairs. = ANONYMOUS_INSIDER Vela employee > OTHER_OUTLET Gazette; ANONYMOUS_INSIDER Vela employee > OTHER_OUTLET Gazette
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void namesAReportByTheOutletThatSomebodyWroteTo(String line) {
        assertChains(line);
    }

    private static void assertChains(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(types(resolve(parts[0].replace('/', '\n')).chains())).isEqualTo(parts[1]);
    }

    private static String types(Map<Integer, Chain> chains) {
        return new TreeMap<>(chains)
                .values().stream().map(SourcesOfTextTest::types).collect(Collectors.joining("; "));
    }

    private static String types(Chain chain) {
        return chain.hops().stream()
                .map(hop -> hop.source().type() + " " + hop.source().name().orElse("-"))
                .collect(Collectors.joining(" > "));
    }

    private static Sourcing resolve(String words) {
        Article article =
                words.indexOf('\n') < 0 ? Article.builder().text(words).build() : Article.ofPlainText(words);
        TaggedText text = TaggedText.of(words);
        List<Attribution> attributions = new CueAttributionFinder().find(article, text);
        return new TextSourceResolver(new WordSourceClassifier()).resolve(article, text, attributions);
    }
}
