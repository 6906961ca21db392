package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainedAttributionFinderTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "The harbour will close in May, Ann Moe said.; Ann Moe | said | The harbour will close in May",
                "“The ferry sank,” Bo Lind told reporters.; Bo Lind | told | “The ferry sank,”",
                "Critics blasted the plan to sell the harbour.; Critics | blasted | the plan to sell the harbour",
                "The mayor fears that the dam will break.; The mayor | fears | that the dam will break",
                "He met owners who argue that the toll should go.; who | argue | that the toll should go",
                "Ann Moe cited a rise in tolls as a reason for the delay.; Ann Moe | cited | a rise in tolls as a reason for the delay",
                "According to the harbour office, two ships left.; the harbour office | According to | two ships left",
            })
    void findsWhoSaidWhat(String text, String expected) {
        assertThat(found(text).stream().map(each -> words(each, text)).toList()).contains(expected);
    }

    @Test
    void keepsWhatIsSaidInWhatIsSaid() {
        List<Attribution> found = found("Ann Moe said the mayor told her that the dam would break.");

        assertThat(found).anySatisfy(each -> assertThat(each.nestedIn()).hasValue(1));
    }

    @Test
    void endsAContentBeforeWhatIsToldBesideIt() {
        String text = "Bo Lind says the mayor promised to repair the bridge and said she would pay for it herself.";

        assertThat(found(text).stream()
                        .filter(each -> each.nestedIn().isEmpty())
                        .map(each -> words(each, text)))
                .containsExactly(
                        "Bo Lind | says | the mayor promised to repair the bridge",
                        "Bo Lind | said | she would pay for it herself");
    }

    @Test
    void leavesTheNextQuotationToItsSpeaker() {
        String text =
                "“The dam is old and nobody looks after it.” ― Ann Moe\n\n“We have had enough of this.” ― Bo Lind";

        assertThat(found(text).stream().map(each -> words(each, text)).toList())
                .containsExactly(
                        "Ann Moe | ― | “The dam is old and nobody looks after it.”",
                        "Bo Lind | ― | “We have had enough of this.”");
    }

    @Test
    void leavesOutALetterOfWhichNothingIsTold() {
        assertThat(found("A group of parents with children at the school sent a letter on Thursday to the board."))
                .isEmpty();
    }

    @Test
    void keepsWhatASpeakerCitesBesideTheSpeaker() {
        assertThat(found("Ann Moe cited a rise in tolls as a reason for the delay."))
                .anySatisfy(each -> assertThat(each)
                        .matches(inner ->
                                inner.content().isEmpty() && inner.nestedIn().isPresent()));
    }

    @Test
    void leavesOutRefusals() {
        assertThat(found("The mayor declined to say whether the dam would break."))
                .isEmpty();
    }

    @Test
    void leavesAccountsToTheRules() {
        String text = "The leaker @pixelheron claimed on Monday that the phone has no buttons.";

        assertThat(found(text).stream().map(each -> words(each, text)).toList())
                .containsExactly("The leaker @pixelheron | claimed | the phone has no buttons");
    }

    @Test
    void numbersInOrder() {
        List<Attribution> found = found("It rains, Ann said. It snows, Bo said. Critics blasted it.");

        assertThat(found.stream().map(Attribution::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, found.size()).boxed().toList());
    }

    @Test
    void findsNothingInNothing() {
        assertThat(found("")).isEmpty();
    }

    @Test
    void readsASentenceOfThreeMillionCharactersInTime() {
        String text = "Ann said that " + "the ferry and ".repeat(214_000) + "the dam broke.";

        assertTimeoutPreemptively(LIMIT, () -> found(text));
    }

    @Test
    void readsTwentyThousandQuotationsInTime() {
        String text = "“It broke,” Ann said, and ".repeat(20_000);

        assertTimeoutPreemptively(LIMIT, () -> found(text));
    }

    @Test
    void leavesWhatIsBehindSoManyCuesToTheRules() {
        String text = "It rains, Ann said. ".repeat(SpeechModels.MOST_CUES)
                + "\nThe harbour office said that two ships left. Critics blasted it.";

        assertThat(found(text).stream()
                        .filter(each -> each.cue().span().begin() > text.indexOf('\n'))
                        .map(each -> words(each, text)))
                .containsExactly("The harbour office | said | two ships left");
    }

    private static List<Attribution> found(String text) {
        Article article = Article.builder().text(text).build();
        return new TrainedAttributionFinder().find(article, TaggedText.of(text));
    }

    private static String words(Attribution found, String text) {
        return words(found.source(), text)
                + " | " + words(found.cue().spans(), text)
                + " | " + words(found.content(), text);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
