package org.credibility.cli.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheTextUntouched() throws Exception {
        String text = "Ferry to stop\r\n\r\n  \uD83D\uDE00 İt will, Ann said.\t\n";

        assertThat(read(text.getBytes(UTF_8)).article().build().text()).isEqualTo(text);
    }

    @Test
    void removesALeadingByteOrderMarkOnly() throws Exception {
        assertThat(read("\uFEFFFerry\uFEFF stops".getBytes(UTF_8))
                        .article()
                        .build()
                        .text())
                .isEqualTo("Ferry\uFEFF stops");
    }

    @Test
    void takesTheFirstLineThatIsNotBlankForTheHeadline() throws Exception {
        assertThat(read("\n \n  Ferry to stop \nIt will.".getBytes(UTF_8))
                        .article()
                        .build()
                        .title())
                .contains("Ferry to stop");
    }

    @Test
    void hashesTheBytesAsTheyAre() throws Exception {
        Draft draft = read("\uFEFFabc".getBytes(UTF_8));

        assertThat(draft.input().sha256())
                .isEqualTo("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
    }

    @Test
    void readsStandardInput() throws Exception {
        InputStream standardInput = new ByteArrayInputStream("Ferry".getBytes(UTF_8));

        Draft draft = new DraftReader(standardInput).read("-");

        assertThat(draft.article().build().text()).isEqualTo("Ferry");
        assertThat(draft.input().path()).contains("-");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertThatThrownBy(() -> read("na\u00EFve".getBytes(ISO_8859_1)))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessageEndingWith(
                        "a.txt: not UTF-8 at byte 2; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void namesTheByteWhereTheLastSignIsCutOff() {
        assertThatThrownBy(() -> read(new byte[] {'a', 'b', (byte) 0xE2, (byte) 0x80}))
                .hasMessageContaining("not UTF-8 at byte 2");
    }

    @Test
    void tellsUtf16Apart() {
        assertThatThrownBy(() -> read("\uFEFFFerry".getBytes(UTF_16LE))).hasMessageContaining("is UTF-16, not UTF-8");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 0, 3}))
                .hasMessageContaining("not a text (a zero byte at 2)");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessageEndingWith("a.txt: is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\n", "\uFEFF", "\uFEFF \n"})
    void refusesBlanksAlone(String text) {
        assertThatThrownBy(() -> read(text.getBytes(UTF_8))).hasMessageEndingWith("a.txt: holds no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "b.DOCX"})
    void refusesWhatHoldsMoreThanText(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "words");

        assertThatThrownBy(() -> new DraftReader(InputStream.nullInputStream()).read(file.toString()))
                .hasMessage(file + ": this version reads text, Markdown and HTML; save the article as one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,# Ferry,text",
        "a.md,Ferry,markdown",
        "a.HTM,Ferry,html",
        "a,<!DOCTYPE html><p>Ferry,html",
        "a,<p class=x>Ferry,html",
        "a,<pier> Ferry,text",
        "a,# Ferry,markdown",
        "a,Ferry,text",
        "a.b,Ferry,text"
    })
    void tellsTheFormatByNameAndFirstWords(String name, String words, String format) throws Exception {
        Path file = Files.writeString(folder.resolve(name), words);

        assertThat(new DraftReader(InputStream.nullInputStream())
                        .read(file.toString())
                        .input()
                        .format())
                .isEqualTo(format);
    }

    @Test
    void readsAPageInTheCharsetItNames() throws Exception {
        Path file = Files.write(
                folder.resolve("a.html"), "<meta charset=iso-8859-1><h1>Zo\u00EB</h1>".getBytes(ISO_8859_1));

        assertThat(new DraftReader(InputStream.nullInputStream())
                        .read(file.toString())
                        .article()
                        .build()
                        .text())
                .isEqualTo("Zo\u00EB");
    }

    @Test
    void refusesACharsetThatThereIsNot() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<meta charset='x-own'><h1>Zoe</h1>");

        assertThatThrownBy(() -> new DraftReader(InputStream.nullInputStream()).read(file.toString()))
                .hasMessage(file + ": names the charset 'x-own', which is not known; save the page as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"a.md,<!-- no -->", "a.html,<p hidden>no</p>", "a.md,[r]: /x"})
    void refusesMarkupWithoutWords(String name, String words) throws Exception {
        Path file = Files.writeString(folder.resolve(name), words);

        assertThatThrownBy(() -> new DraftReader(InputStream.nullInputStream()).read(file.toString()))
                .hasMessage(file + ": holds no text");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> new DraftReader(InputStream.nullInputStream()).read(folder.toString()))
                .hasMessage(folder + ": is a folder; name the files in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.txt", "no\u0000where.txt"})
    void refusesAFileThatIsNotThere(String name) {
        assertThatThrownBy(() -> new DraftReader(InputStream.nullInputStream()).read(name))
                .hasMessage(name + ": no such file");
    }

    @Test
    void refusesWhatIsTooLongWithoutReadingItAll() throws Exception {
        InputStream endless = new ByteArrayInputStream(new byte[DraftReader.MAX_INPUT_BYTES + 100]);

        assertThatThrownBy(() -> new DraftReader(endless).read("-"))
                .hasMessage("standard input: longer than 50 MB; score its articles one by one");
        assertThat(endless.available()).isEqualTo(99);
    }

    private Draft read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        return new DraftReader(InputStream.nullInputStream()).read(file.toString());
    }
}
