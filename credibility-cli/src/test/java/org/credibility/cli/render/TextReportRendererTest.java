package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportRendererTest {
    private static final ReportView ALL = new ReportView(OptionalInt.empty(), true, false);

    @Test
    void showsTheMostUrgentClaimsFirst() {
        assertThat(render(100, UTF_8, ReportView.OVERVIEW)).isEqualTo("""
                ferry.txt  "Ferry to stop, sources say"
                Sourcing  FAIR 60/100 [30–80]  ██████····
                          5 claims, 4 scored · 2 origins behind 3 of them · 0 links, 1 of 1 seen

                  #  score  grade  claim                         at    rests on                  missing
                  1     44  F3     Ferry to stop                 1:1   internal sources          name, 2nd origin +3
                  2     44  F3     The ferry may stop in May     2:1   i… ← @… +1 [no comment]   name, response
                  4      -  F6     a bridge                      3:18  a rumour                  source
                  3     95  B2     31,200 rode it                2:69  the report
                  1 listed without a score

                ferry.txt:2:50  W CR203 second-hand-not-linked  Post by @ilse is cited but not linked.
                0 errors, 1 warning, 0 notes

                Sources
                  supports        https://example.org/a
                                  claim 2: says so
                                  "It stops."

                Of 4 claims that can be checked, 2 rest on an unnamed source.
                Biggest gain: confirm claim 1 (1:1) independently: 60 → 85.
                Next: credibility score ferry.txt --claim 1 · --all
                """);
    }

    @Test
    void listsClaimsWithoutAScoreLastWhereAllAreAskedFor() {
        assertThat(render(100, UTF_8, ALL))
                .contains("  5      -  --     It is a shame.")
                .doesNotContain("listed without");
    }

    @Test
    void usesPlainSignsOnly() {
        assertThat(render(100, US_ASCII, ReportView.OVERVIEW))
                .matches("\\p{ASCII}+")
                .contains("[30-80]  ######....", " <- @", "independently: 60 -> 85.");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 72, 80, 99, 100, 140})
    void keepsToTheColumns(int columns) {
        assertThat(render(columns, UTF_8, ALL).lines()).allMatch(line -> TerminalText.width(line) <= columns);
        assertThat(render(columns, US_ASCII, ReportView.ofClaim(2)).lines())
                .allMatch(line -> TerminalText.width(line) <= columns);
    }

    @Test
    void explainsAClaimWithEveryReason() {
        assertThat(render(100, UTF_8, ReportView.ofClaim(2))).isEqualTo("""
                ferry.txt:2:1  claim 2 of 5, a prediction
                  The ferry may stop in May

                Support  44/100 [20–71]  WEAK
                Grade F3: the source's reliability cannot be judged; possibly so.

                Rests on
                  origin  internal sources  (an unnamed insider, letter F)
                  relay   @ilse  (a researcher's post, under a pen name, letter F)

                Independently of that, on
                  origin  the report  (a company filing, letter B)

                Why
                   -0.8473  prior PLAN
                   +0.6000  ANONYMOUS_INSIDER
                  --------
                   -0.2473  log-odds, which is 44 of 100

                Hedge     2:11   weakens the content: the source's weight shrinks by 0.5: may
                Hedge     2:61   the writer steps back: claims
                Answer    3:28   no comment, by Ann Vale: Ann Vale declined to comment.
                Deadline  2:20   2032-05-01 to 2032-05-31: in May

                Evidence
                  supports     https://example.org/a
                               says so
                               "It stops."

                Missing
                  a name: the origin is not named
                  a response: the party it speaks against is not heard
                """);
    }

    @Test
    void explainsWhyAClaimHasNoNumber() {
        assertThat(render(100, UTF_8, ReportView.ofClaim(4)))
                .contains("Support  no number", "no basis for a judgement", "   -1.0000  log-odds\n");
        assertThat(render(100, UTF_8, ReportView.ofClaim(5))).contains("claim 5 of 5, an opinion", "Not scored.");
    }

    @Test
    void refusesAClaimThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render(100, UTF_8, ReportView.ofClaim(6)))
                .withMessage("claim 6, there are 5 claims");
    }

    @Test
    void paintsWhatWordsTellToo() {
        Page page = new Page(100, UTF_8, Palette.ANSI);
        String painted =
                new TextReportRenderer(page).render(SampleReport.report(), SampleReport.CONTEXT, ReportView.OVERVIEW);

        assertThat(painted).contains("\u001B[33m   44  F3   \u001B[0m", "\u001B[36mFAIR 60/100");
        assertThat(painted.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(render(100, UTF_8, ReportView.OVERVIEW));
    }

    private static String render(int columns, Charset charset, ReportView view) {
        return new TextReportRenderer(new Page(columns, charset))
                .render(SampleReport.report(), SampleReport.CONTEXT, view);
    }
}
