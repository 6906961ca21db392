package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountReaderTest {
    @ParameterizedTest
    @CsvSource({
        "'Ann Tolley', true",
        "'Ann  Tolley', true",
        "' Ann Tolley ', true",
        "'Tolley', false",
        "' ', false",
        "'', false",
    })
    void readsFullNamesWhateverWhiteSpaceTheyHave(String name, boolean full) {
        Source source = new Source(
                1,
                Optional.of(name),
                SourceType.NAMED_PARTICIPANT,
                Anonymity.NAMED,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of());

        assertThat(AccountReader.fullName(source).isPresent()).isEqualTo(full);
    }
}
