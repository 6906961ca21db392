package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
    @ParameterizedTest
    @CsvSource({
        "post-body__inner, BODY",
        "POST-BODY, BODY",
        "post body, ",
        "body-post, ",
        "storybody2, BODY",
        "ad, ADVERT",
        "adverts, ADVERT",
        "lad, ",
        "x-related-y, RELATED",
        "unrelated, ",
        "'', "
    })
    void readsWholeWordsAndBeginsOfWords(String names, Role role) {
        int bits = role == null ? 0 : role.bit();

        assertThat(RoleWords.of(new Element("div").attr("class", names))).isEqualTo(bits);
        assertThat(RoleWords.of(new Element("div").attr("id", names))).isEqualTo(bits);
    }
}
