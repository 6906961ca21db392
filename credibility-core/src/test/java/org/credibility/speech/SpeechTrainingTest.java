package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.credibility.document.Article;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.TextParser;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class SpeechTrainingTest {
    private static final List<String> NAMES = List.of("Ann Moe", "Bo Lind", "the mayor", "a guard", "She");
    private static final List<String> VERBS = List.of("said", "murmurs", "told us", "wrote");
    private static final List<String> NEWS =
            List.of("the ferry sank", "the bridge will close", "nobody was hurt", "rain is on its way");

    @Test
    void makesTheSameBytesTwice() {
        assertThat(SpeechTraining.train(texts())).isEqualTo(SpeechTraining.train(texts()));
    }

    @Test
    void readsWhatItWrote() {
        byte[] file = SpeechTraining.train(texts());

        assertThat(SpeechModels.read(ModelFile.of("own", file)).write()).isEqualTo(file);
    }

    @Test
    void learnsACueThatNoTableHas() {
        SpeechModels models = SpeechModels.read(ModelFile.of("own", SpeechTraining.train(texts())));
        MarkedText text = marked("Bo Lind", "murmurs", "the ferry is late");
        Reading reading = LearningArticle.of(text).reading().with(models.priors());

        assertThat(models.judged(reading))
                .first()
                .satisfies(judged -> assertThat(judged.proposal().cue().begin()).isEqualTo(2));
    }

    @Test
    void tellsThatAFileIsAnotherModel() {
        byte[] file = ModelFile.writer("tagger", 1).toBytes();

        assertThatThrownBy(() -> SpeechModels.read(ModelFile.of("own", file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tagger");
    }

    @Test
    void tellsThatASectionIsMissing() {
        byte[] file = ModelFile.writer("attribution", 2).toBytes();

        assertThatThrownBy(() -> SpeechModels.read(ModelFile.of("own", file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("prior-stems");
    }

    @Test
    void refusesTheParseOfAnotherText() {
        MarkedText text = marked("Ann Moe", "said", "it rains");
        Article other = Article.builder().text("Another text.").build();

        assertThatThrownBy(() -> new MarkedText(other, text.parsed(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<MarkedText> texts() {
        List<MarkedText> texts = new ArrayList<>();
        for (String name : NAMES) {
            for (String verb : VERBS) {
                for (String news : NEWS) {
                    texts.add(marked(name, verb, news));
                }
            }
        }
        return texts;
    }

    private static MarkedText marked(String source, String cue, String content) {
        String text = source + " " + cue + " " + content + ".";
        int cueBegin = source.length() + 1;
        int contentBegin = cueBegin + cue.length() + 1;
        return new MarkedText(
                Article.builder().text(text).build(),
                TextParser.english().parse(TextStructure.of(text)),
                List.of(new MarkedText.Marks(
                        List.of(Span.of(0, source.length())),
                        List.of(Span.of(cueBegin, contentBegin - 1)),
                        List.of(Span.of(contentBegin, text.length() - 1)))));
    }
}
