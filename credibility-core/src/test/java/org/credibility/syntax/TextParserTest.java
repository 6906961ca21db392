package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credibility.text.NastyTexts;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of own invention, none of which a model has seen. */
class TextParserTest {
    private static final int SEED = 11;
    private static final int TEXTS = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT ferry/NN will/MD stop/VB serving/VBG the/DT island/NN ,/, Ann/NNP Vale/NNP said/VBD ./.",
                "“/`` It/PRP did/VBD n’t/RB work/VB ,/, ”/'' she/PRP told/VBD reporters/NNS ./.",
                "The/DT company/NN ’s/POS lawyers/NNS have/VBP denied/VBN the/DT claims/NNS ./.",
                "According/VBG to/TO two/CD officials/NNS ,/, the/DT plan/NN was/VBD dropped/VBN in/IN May/NNP ./.",
                "He/PRP claims/VBZ that/IN the/DT bridge/NN is/VBZ safe/JJ ./.",
                "Who/WP paid/VBD for/IN it/PRP ?/.",
                "There/EX was/VBD no/DT other/JJ boat/NN ./.",
                "The/DT mayor/NN ,/, who/WP opposes/VBZ the/DT tax/NN ,/, said/VBD he/PRP would/MD leave/VB ./."
            })
    void tagsWords(String tagged) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : tagged.split(" ", -1)) {
            forms.add(word.substring(0, word.lastIndexOf('/')));
            tags.add(word.substring(word.lastIndexOf('/') + 1));
        }

        assertThat(sentence(glued(forms)).words())
                .extracting(word -> word.tag().label())
                .isEqualTo(tags);
    }

    /** Puts spaces only where English has them. */
    private static String glued(List<String> forms) {
        return String.join(" ", forms).replace("“ ", "“").replace(" ”", "”").replaceAll(" (?=[,.?]|n’t|’s)", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry will stop on Monday, Ann Vale said. | Vale nsubj said",
                "The ferry will stop on Monday, Ann Vale said. | stop ccomp said",
                "The minister told reporters that the bridge was safe. | minister nsubj told",
                "The minister told reporters that the bridge was safe. | reporters dobj told",
                "The minister told reporters that the bridge was safe. | safe ccomp told",
                "The minister told reporters that the bridge was safe. | that mark safe",
                "The letters were sent by a lawyer. | letters nsubjpass sent",
                "The letters were sent by a lawyer. | lawyer nmod sent",
                "A spokesman for the company declined to comment. | company nmod spokesman",
                "A spokesman for the company declined to comment. | comment xcomp declined",
                "She denied the claims and left the room. | left conj denied",
                "The mayor, who opposes the tax, is ill. | opposes acl:relcl mayor"
            })
    void hangsWordsOnTheirHeads(String line) {
        String[] parts = line.split(" \\| ", -1);
        String[] arc = parts[1].split(" ", -1);
        List<String> forms = forms(parts[0]);
        ParsedSentence sentence = sentence(parts[0]);
        ParsedWord word = sentence.word(forms.indexOf(arc[0]));

        assertThat(word.relation().label() + " " + (word.isRoot() ? "" : forms.get(word.head())))
                .isEqualTo(arc[1] + " " + arc[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials in Germany met Mary Johnson on Monday. | PERSON: Mary Johnson; PLACE: Germany",
                "The Justice Department sued the bank. | ORGANISATION: Justice Department",
                "Senator James Miller left Chicago. | PERSON: James Miller; PLACE: Chicago",
                "The ferry stopped, @ann_vale wrote. | HANDLE: @ann_vale",
                "the ferry stopped again today. | "
            })
    void findsNames(String line) {
        String[] parts = line.split(" \\| ?", 2);

        assertThat(names(parts[0])).isEqualTo(parts[1]);
    }

    @Test
    void remembersWhomASurnameNames() {
        ParsedText text = parse("Senator Margaret Holloway met voters. Holloway left early.");

        assertThat(text.sentences().get(1).word(0).entity()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void parsesNastyTextsIntoTrees() {
        List<ParsedText> parsed =
                NastyTexts.texts(SEED, TEXTS).map(TextParserTest::parse).toList();

        assertThat(parsed)
                .allSatisfy(text -> assertThat(text.sentences().stream()
                                .mapToInt(ParsedSentence::size)
                                .sum())
                        .isEqualTo(text.structure().tokens().size()));
    }

    @Test
    void parsesTheSameInSeveralThreads() {
        List<String> texts = NastyTexts.texts(SEED, TEXTS).toList();
        List<ParsedText> alone = texts.stream().map(TextParserTest::parse).toList();

        assertThat(texts.parallelStream().map(TextParserTest::parse).toList()).isEqualTo(alone);
    }

    @Test
    void parsesALongSentenceInPieces() {
        String word = "ferry ";
        ParsedText text =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(word.repeat(3_000_000 / word.length())));

        ParsedSentence sentence = text.sentences().get(0);
        assertThat(sentence.size()).isEqualTo(3_000_000 / word.length());
        assertThat(IntStream.range(0, sentence.size())
                        .filter(at -> !sentence.word(at).isRoot())
                        .filter(at -> sentence.word(at).head() != sentence.root())
                        .map(at -> Math.abs(sentence.word(at).head() - at))
                        .max()
                        .orElse(0))
                .isLessThan(TaggedText.LONGEST_SENTENCE);
    }

    @Test
    void readsALongWordInPart() {
        ParsedText text = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse("a".repeat(3_000_000)));

        assertThat(text.sentences().get(0).size()).isEqualTo(1);
    }

    @Test
    void parsesAnEmptyText() {
        assertThat(parse("").sentences()).isEmpty();
    }

    private static ParsedText parse(String text) {
        return TextParser.english().parse(TextStructure.of(text));
    }

    private static ParsedSentence sentence(String text) {
        List<ParsedSentence> sentences = parse(text).sentences();
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    private static List<String> forms(String text) {
        return TextStructure.of(text).tokens().stream()
                .map(token -> token.in(text))
                .toList();
    }

    private static String names(String text) {
        ParsedSentence sentence = sentence(text);
        List<String> forms = forms(text);
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind != EntityKind.NONE)
                .map(kind -> kind + ": " + named(kind, sentence, forms))
                .filter(line -> !line.endsWith(": "))
                .collect(Collectors.joining("; "));
    }

    private static String named(EntityKind kind, ParsedSentence sentence, List<String> forms) {
        return IntStream.range(0, forms.size())
                .filter(at -> sentence.word(at).entity() == kind)
                .mapToObj(forms::get)
                .collect(Collectors.joining(" "));
    }
}
