package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceDocumentTest {
    private static final URI ADDRESS = URI.create("https://example.org/ferry");

    /** The words of `document.status` in the JSON report and of `outcome` in one fetch, which other programs read. */
    private static final String OUTCOMES = """
            OK NOT_MODIFIED TRUNCATED HTTP_ERROR RATE_LIMITED ROBOTS_DENIED ROBOTS_UNREACHABLE TOO_LARGE TIMEOUT
            TOO_MANY_REDIRECTS BLOCKED_ADDRESS BLOCKED_SCHEME BAD_URL TLS_ERROR PROTOCOL_ERROR CONNECT_ERROR DNS_ERROR
            UNSUPPORTED_TYPE NO_CONTENT SOFT_404 HOMEPAGE_REDIRECT PAYWALL CONSENT_WALL BOT_CHALLENGE CANCELLED
            INTERNAL_ERROR
            """;

    @Test
    void hasTheOutcomesThatOthersRead() {
        List<String> expected = List.of(OUTCOMES.strip().split("\\s+", -1));

        assertThat(Arrays.stream(Outcome.values()).map(Enum::name)).containsExactlyElementsOf(expected);
    }

    @Test
    void isSeenByThreeOutcomes() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::isSeen)
                .containsExactly(Outcome.OK, Outcome.NOT_MODIFIED, Outcome.TRUNCATED);
    }

    @ParameterizedTest
    @EnumSource
    void holdsTextOnlyWhereItWasSeen(Outcome outcome) {
        SourceDocument.Builder builder =
                SourceDocument.builder(ADDRESS, outcome).text("The ferry will stop.");

        if (outcome.isSeen()) {
            assertThat(builder.build().text()).contains("The ferry will stop.");
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("a document with outcome " + outcome + " has no text");
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsNoTextWhateverTheOutcome(Outcome outcome) {
        SourceDocument document = SourceDocument.builder(ADDRESS, outcome).build();

        assertThat(document.outcome()).isEqualTo(outcome);
        assertThat(List.of(
                        document.finalAddress(),
                        document.title(),
                        document.publisher(),
                        document.published(),
                        document.retrievedAt(),
                        document.sha256(),
                        document.text()))
                .containsOnly(Optional.empty());
    }

    @Test
    void keepsWhatIsKnownOfIt() {
        SourceDocument document = SourceDocument.builder(ADDRESS, Outcome.OK)
                .finalAddress(URI.create("https://example.org/ferry/"))
                .title("Ferry to stop")
                .publisher("Harbour Courier")
                .published(LocalDate.of(2026, 3, 24))
                .retrievedAt(Instant.EPOCH)
                .sha256("00ff")
                .build();

        assertThat(document.address()).isEqualTo(ADDRESS);
        assertThat(document.finalAddress()).contains(URI.create("https://example.org/ferry/"));
        assertThat(document.title()).contains("Ferry to stop");
        assertThat(document.publisher()).contains("Harbour Courier");
        assertThat(document.published()).contains(LocalDate.of(2026, 3, 24));
        assertThat(document.retrievedAt()).contains(Instant.EPOCH);
        assertThat(document.sha256()).contains("00ff");
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        SourceDocument.Builder builder =
                SourceDocument.builder(ADDRESS, Outcome.OK).text("old");
        SourceDocument document = builder.build();

        builder.text("new");

        assertThat(document.text()).contains("old");
    }
}
