package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.credibility.document.Tier;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTableTest {
    @TempDir
    private Path folder;

    @Test
    void readsARow() {
        KnownSources known = parse("""
                match,tier,type,same_as,owner,note
                Harbour Post,b,other_outlet,,"Holm, Vale & Co.","they said ""no\"""
                """);

        assertThat(known.find("harbour post"))
                .hasValue(new KnownSource(
                        "Harbour Post",
                        Optional.of(Tier.B),
                        Optional.of(SourceType.OTHER_OUTLET),
                        Optional.empty(),
                        Optional.of("Holm, Vale & Co.")));
    }

    @Test
    void readsColumnsInAnyOrderAndLeavesOutWhatIsMissing() {
        KnownSources known = parse("Tier, Match\r\nA,post.example\r\n\r\n");

        assertThat(known.find("post.example").flatMap(KnownSource::tier)).hasValue(Tier.A);
    }

    @Test
    void readsTheTableOfTheDocuments() {
        KnownSources known = SourceTable.read(Path.of("..", "docs", "sources.csv"));

        assertThat(known.find("www.ternpost.example").flatMap(KnownSource::tier))
                .hasValue(Tier.B);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|s.csv: is empty; the columns are match, tier, type, same_as, owner, note",
                "`match,rating`|s.csv:1: 'rating' is no column; the columns are match, tier, type, same_as, owner, note",
                "`match,match`|s.csv:1: the column match stands twice",
                "`tier,type`|s.csv:1: the column match is missing; the columns are match, tier, type, same_as, owner, note",
                "`match,tier\\nPost,A\\nTimes,X`|s.csv:3: 'X' is not a tier; write A, B, C, D or E",
                "`match,type\\n\\nPost,BLOG`|s.csv:3: 'BLOG' is no type of source; write one such as OTHER_OUTLET",
                "`match,type\\nPost,UNATTRIBUTED_RUMOUR`|s.csv:2: 'Post' cannot be UNATTRIBUTED_RUMOUR, which is nobody",
                "`match,tier\\n,A`|s.csv:2: match is blank",
                "`match,tier\\nPost,A,B`|s.csv:2: 3 cells under 2 columns; put a cell that holds a comma in quotation marks",
                "`match,tier\\nPost,A\\nTimes,B\\nthe post,B\\nStar,C`|s.csv:4: 'the post' stands twice",
                "`match,same_as\\na,b\\nc,d\\nb,a`|s.csv:4: 'a' is the same as itself",
                "`match,note\\n\"Post,x\\nTimes,y`|s.csv:2: a quotation mark that is not closed",
                "`match,note\\nPost,a \"b\"`|s.csv:2: a quotation mark inside a cell; put the whole cell in quotation marks and double it",
                "`match,note\\n\"a\\nb\",x\\n\"Post\" x,y`|s.csv:4: words after a closing quotation mark"
            })
    void tellsWhatIsWrongAndWhere(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text.replace("\\n", "\n")))
                .withMessage(message);
    }

    @Test
    void tellsThatThereIsNoFile() {
        Path missing = folder.resolve("none.csv");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceTable.read(missing))
                .withMessage(missing + ": no such file");
    }

    @Test
    void tellsThatAFileIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), new byte[] {'m', (byte) 0xE9});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceTable.read(file))
                .withMessage(file + ": not UTF-8; convert it first");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(parse("\uFEFFmatch\nPost").find("post")).isPresent();
    }

    private static KnownSources parse(String text) {
        return SourceTable.parse("s.csv", text);
    }
}
