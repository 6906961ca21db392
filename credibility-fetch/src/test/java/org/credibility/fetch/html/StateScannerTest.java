package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StateScannerTest {
    @Test
    void readsSoMuchOfAllScriptsTogether() {
        NodeBudget budget = new NodeBudget();
        String wrapped = "[\\\"a b\\\"," + "[],".repeat(50_000) + "]";
        String script = "[],".repeat(50_000) + "\"" + wrapped + "\"";

        assertThat(IntStream.range(0, 10)
                        .map(any -> nodes(StateScanner.scan(script, budget)))
                        .sum())
                .isEqualTo(NodeBudget.MAX_NODES);
    }

    private static int nodes(StateNode node) {
        return node.children().stream().mapToInt(child -> 1 + nodes(child)).sum();
    }
}
