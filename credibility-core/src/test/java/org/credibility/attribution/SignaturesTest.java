package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignaturesTest {
    static Stream<String> signsTheQuotationBeforeIt() {
        return """
                [“The ferry was cold.”]{content}¶[—]{cue} [Ivo Lang]{source}
                [“The ferry was cold.”]{content}¶¶[—]{cue} [Ann Moe, baker]{source}
                [“The ferry was cold.]{content} [Nobody came.”]{content}¶¶[—]{cue} [Ivo Lang]{source}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void signsTheQuotationBeforeIt(String marked) {
        assertFound(marked);
    }

    static Stream<String> takesNoOtherLineForASignature() {
        return """
                The ferry was cold.¶¶― Ann Moe, baker
                “The ferry was cold.”¶¶― tickets from 4 euros
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoOtherLineForASignature(String marked) {
        assertFound(marked);
    }
}
