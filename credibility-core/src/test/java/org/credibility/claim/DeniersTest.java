package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who tells of a claim passes it on, who tells of it to deny it does not. One line: a text, {@code =}, a claim's chain. */
class DeniersTest {
    static Stream<String> countsOnlyThoseWhoPassAClaimOn() {
        return """
                “The Harbour Report stated that the town was sealed off on Monday,” said Mara Linn, the county judge. = Harbour Report > Mara Linn
                “The Harbour Report stated that the town was sealed off on Monday. That is false,” said Mara Linn, the county judge. = Harbour Report
                “My manager told me that the plant will close in June,” Ola Moe said. = My manager > Ola Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void countsOnlyThoseWhoPassAClaimOn(String line) {
        String[] parts = line.split(" = ", -1);
        assertThat(chainOfTheFirstClaim("News of the county\n\n" + parts[0]))
                .containsExactly(parts[1].split(" > ", -1));
    }

    static Stream<String> readsAStatementThatIsAnnouncedInALineOfItsOwn() {
        return """
                The county issued a statement on Monday:/“The dam is safe.” = county
                Arden officials issued the following news release calling the report untrue:/“The dam is safe.” = Arden officials
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsAStatementThatIsAnnouncedInALineOfItsOwn(String line) {
        String[] parts = line.split(" = ", -1);
        assertThat(chainOfTheFirstClaim("Ivo Lund is back\n\n" + parts[0].replace("/", "\n\n")))
                .containsExactly(parts[1]);
    }

    private static List<String> chainOfTheFirstClaim(String text) {
        return Credibility.analyze(Article.ofPlainText(text)).claims().get(1).claim().chains().get(0).hops().stream()
                .map(hop -> hop.source().name().orElse(""))
                .toList();
    }
}
