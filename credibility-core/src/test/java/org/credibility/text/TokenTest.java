package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.credibility.text.Token.Kind;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void holdsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Token(Span.of(3, 3), Kind.WORD))
                .withMessage("empty token at 3");
    }

    @Test
    void knowsItsPlace() {
        Token token = new Token(Span.of(4, 9), Kind.WORD);

        assertThat(token.begin()).isEqualTo(4);
        assertThat(token.end()).isEqualTo(9);
        assertThat(token.in("The ferry left")).isEqualTo("ferry");
    }
}
