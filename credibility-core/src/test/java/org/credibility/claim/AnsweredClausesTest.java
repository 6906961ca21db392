package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a short article, {@code =}, and its claims, each with its answers behind an arrow. */
class AnsweredClausesTest {
    static Stream<String> partsAClaimFromItsAnswer() {
        return """
                Two employees said that Castor Steel had sold the mill, which the firm denies. = Castor Steel had sold the mill -> DENIAL_SPECIFIC by the firm
                Two people on the site said that the walls had to be built anew — the firm did not answer a question about that. = the walls had to be built anew -> NO_COMMENT by the firm
                Heavy pumping explains most of it, said Ann Moe. The company disputed that: pumping had been cut by a third. = Heavy pumping explains most of it -> DENIAL_GENERIC by The company
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void partsAClaimFromItsAnswer(String line) {
        assertClaims(line);
    }

    static Stream<String> listsWhatIsJudged() {
        return """
                Posts that say the ferry sank are wrong, the coast guard said. = the ferry sank -> DENIAL_SPECIFIC by the coast guard
                A post claiming that the ferry sank on Sunday is not true, the coast guard said. = the ferry sank on Sunday -> DENIAL_SPECIFIC by the coast guard
                Posts claiming stolen ballots were burned are false, the police said. = stolen ballots were burned -> DENIAL_SPECIFIC by the police
                The owner denied claims by the union that it had sold the mill. = it had sold the mill -> DENIAL_SPECIFIC by The owner
                Reports that the striker had refused to train were "complete rubbish", Ann Moe said. = the striker had refused to train -> DENIAL_GENERIC by Ann Moe
                Whitlock took issue with a suggestion by one analyst that Belmar was losing share to rivals. = Belmar was losing share to rivals -> DENIAL_GENERIC by Whitlock
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void listsWhatIsJudged(String line) {
        assertClaims(line);
    }

    static Stream<String> endsADeniedClauseAtAColon() {
        return """
                Two people said that Castor Steel is in talks to buy Orrin Coal. A spokeswoman denied that there were talks: "We need no coal." = Castor Steel is in talks to buy Orrin Coal -> DENIAL_SPECIFIC by A spokeswoman; there were talks -> DENIAL_SPECIFIC by A spokeswoman
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void endsADeniedClauseAtAColon(String line) {
        assertClaims(line);
    }

    private static void assertClaims(String line) {
        String[] parts = line.split(" = ", -1);
        ClaimTexts texts = ClaimTexts.of(parts[0]);
        List<String> told = new ArrayList<>();
        for (int at = 0; at < texts.words().size(); at++) {
            told.add(texts.words().get(at) + " -> " + texts.responses().get(at));
        }

        assertThat(String.join("; ", told)).startsWith(parts[1]);
    }
}
