package org.credibility.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ParsedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilverReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsThePartThatIsAskedFor() throws IOException {
        TinyCorpus.write(folder);

        assertThat(SilverReader.read(folder, "dev"))
                .extracting(SilverArticle::id)
                .containsExactly("d-Gus");
    }

    @Test
    void leavesOutArticlesWithoutAnnotation() throws IOException {
        TinyCorpus.write(folder);
        Files.writeString(folder.resolve("dev.jsonl"), "{\"id\":\"x\",\"text\":\"It sank.\"}\n");

        assertThat(SilverReader.read(folder, "dev")).isEmpty();
    }

    @Test
    void takesOverTagsHeadsAndNames() throws IOException {
        TinyCorpus.write(folder);
        SilverArticle article = SilverReader.read(folder, "dev").get(0);

        assertThat(article.differingTokens()).isZero();
        assertThat(words(article.text().sentences().get(0)))
                .containsExactly("PRP 1 nsubj", "VBD 4 ccomp", ", 4 punct", "NNP 4 nsubj", "VBD -1 root", ". 4 punct");
        assertThat(article.text().sentences().get(0).word(3).entity()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void laysOneWordOnTwoTokens() throws IOException {
        SilverArticle article = article("It can't sink.", """
                It\t0\t2\tPRP\t_\tO\t3\tnsubj
                can't\t3\t8\tMD\t_\tO\t3\taux
                sink\t9\t13\tVB\t_\tO\t0\troot
                .\t13\t14\t.\t_\tO\t3\tpunct
                """);

        assertThat(words(article.text().sentences().get(0)))
                .containsExactly("PRP 3 nsubj", "MD 2 dep", "MD 3 aux", "VB -1 root", ". 3 punct");
        assertThat(article.differingTokens()).isEqualTo(2);
    }

    @Test
    void laysTwoWordsOnOneToken() throws IOException {
        SilverArticle article = article("A Franco-German boat", """
                A\t0\t1\tDT\t_\tO\t5\tdet
                Franco\t2\t8\tNNP\t_\tMISC\t4\tcompound
                -\t8\t9\t:\t_\tO\t4\tpunct
                German\t9\t15\tJJ\t_\tMISC\t5\tamod
                boat\t16\t20\tNN\t_\tO\t0\troot
                """);

        assertThat(words(article.text().sentences().get(0))).containsExactly("DT 2 det", "JJ 2 amod", "NN -1 root");
        assertThat(article.differingTokens()).isEqualTo(1);
    }

    @Test
    void hangsSecondSentencesOfTheAnnotationOnTheFirst() throws IOException {
        SilverArticle article = article("Stop! she said.", """
                Stop\t0\t4\tVB\t_\tO\t0\troot
                !\t4\t5\t.\t_\tO\t1\tpunct

                she\t6\t9\tPRP\t_\tO\t2\tnsubj
                said\t10\t14\tVBD\t_\tO\t0\troot
                .\t14\t15\t.\t_\tO\t2\tpunct
                """);

        assertThat(words(article.text().sentences().get(0)))
                .containsExactly("VB -1 root", ". 0 punct", "PRP 3 nsubj", "VBD 0 dep", ". 3 punct");
    }

    @Test
    void namesTheRowThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article("It", "It\t0\t2\tPRP\n"))
                .withMessageContaining("It\t0\t2\tPRP");
    }

    @Test
    void readsWhatIsWritten() throws IOException {
        TinyCorpus.write(folder);
        List<SilverArticle> articles = SilverReader.read(folder, "train");

        AnnotationWriter.write(articles, folder.resolve("silver-train-dev.tsv.gz"));

        assertThat(SilverReader.read(folder, "train")).isEqualTo(articles);
    }

    private SilverArticle article(String text, String annotation) throws IOException {
        Files.writeString(folder.resolve("dev.jsonl"), "{\"id\":\"x\",\"text\":\"" + text + "\"}\n");
        TinyCorpus.write("# id\tx\n" + annotation + "\n", folder.resolve("silver-train-dev.tsv.gz"));
        return SilverReader.read(folder, "dev").get(0);
    }

    private static List<String> words(ParsedSentence sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(sentence::word)
                .map(word -> word.tag().label() + " " + word.head() + " "
                        + word.relation().label())
                .toList();
    }
}
