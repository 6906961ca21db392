package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.credibility.claim.ClaimKind;
import org.credibility.document.Tier;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the scorer against the unit vectors of the reference implementation. */
class ScoreVectorsTest {
    @Test
    void thereAreFortySevenVectors() throws Exception {
        assertThat(all()).hasSize(47);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scored")
    void givesTheScoreOfTheReference(String name, JsonNode vector) {
        Score score = ClaimScorer.score(input(vector.get("input")));
        JsonNode expected = vector.get("expected");

        assertThat(score.grade()).hasToString(expected.get("grade").stringValue());
        assertThat(sigmoid(score.logOdds())).isCloseTo(expected.get("p").doubleValue(), within(5e-5));
        if (expected.get("score").isNull()) {
            assertThat(score.points()).isEmpty();
        } else {
            assertThat(score.points()).hasValue(expected.get("score").intValue());
            assertThat(score.interval()).hasValue(interval(expected.get("interval")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unscored")
    void refusesWhatTheReferenceDoesNotScore(String name, JsonNode vector) {
        ScoreInput input = input(vector.get("input"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimScorer.score(input))
                .withMessage("a claim of kind ANALYSIS is not scored");
    }

    static Stream<Arguments> scored() throws Exception {
        return arguments(true);
    }

    static Stream<Arguments> unscored() throws Exception {
        return arguments(false);
    }

    private static Stream<Arguments> arguments(boolean scored) throws Exception {
        return all().stream()
                .filter(vector -> vector.at("/expected/p").isNull() != scored)
                .map(vector -> Arguments.of(vector.get("name").stringValue(), vector));
    }

    private static List<JsonNode> all() throws Exception {
        try (InputStream json = ScoreVectorsTest.class.getResourceAsStream("score-vectors.json")) {
            return List.copyOf(new ObjectMapper().readTree(json).get("vectors").values());
        }
    }

    /** The reference prints a probability that ends at 2 and 98 percent. */
    private static double sigmoid(BigDecimal nats) {
        return Math.min(0.98, Math.max(0.02, 1 / (1 + StrictMath.exp(-nats.doubleValue()))));
    }

    private static Interval interval(JsonNode ends) {
        return new Interval(ends.get(0).intValue(), ends.get(1).intValue());
    }

    static ScoreInput input(JsonNode json) {
        ScoreInput.Builder input =
                ScoreInput.builder(ClaimKind.valueOf(json.get("kind").stringValue()));
        testimonies(json.path("support"), "for").forEach(input::support);
        testimonies(json.path("contradict"), "against").forEach(input::contradiction);
        json.path("distance").values().forEach(nats -> input.distance("", nats.decimalValue()));
        if (json.path("absolute").asBoolean(false)) {
            input.absolute("never");
        }
        return input.build();
    }

    private static List<Testimony> testimonies(JsonNode items, String side) {
        List<Testimony> testimonies = new ArrayList<>();
        for (JsonNode item : items.values()) {
            testimonies.add(testimony(item, item.path("origin").asString(side + testimonies.size())));
        }
        return testimonies;
    }

    private static Testimony testimony(JsonNode item, String key) {
        JsonNode hops = item.get("chain");
        JsonNode origin = hops.get(0);
        Testimony.Builder testimony = Testimony.builder(chain(hops), key)
                .modal(item.path("modal").asDouble(0))
                .freshness(item.path("fresh").asDouble(1))
                .dependence(item.path("dependence").asDouble(0))
                .relevance(item.path("relevance").asDouble(1));
        text(origin, "vouch").map(Tier::valueOf).ifPresent(testimony::vouchingTier);
        if (origin.has("record")) {
            JsonNode trackRecord = origin.get("record");
            testimony.trackRecord(new TrackRecord(
                    trackRecord.get(0).intValue(), trackRecord.get(1).intValue()));
        }
        if (origin.path("unauthenticated").asBoolean(false)) {
            testimony.unauthenticated();
        }
        for (int i = 1; i < hops.size(); i++) {
            int relay = i;
            text(hops.get(i), "link").map(LinkStatus::valueOf).ifPresent(link -> testimony.relayLink(relay, link));
        }
        return testimony.build();
    }

    private static Chain chain(JsonNode hops) {
        JsonNode origin = hops.get(0);
        return new Chain(
                hops.values().stream().map(hop -> new Hop(source(hop), false)).toList(),
                text(origin, "interest").map(Interest::valueOf).orElse(Interest.NONE),
                text(origin, "proximity").filter("FIRST_HAND"::equals).isPresent());
    }

    private static Source source(JsonNode hop) {
        return new Source(
                1,
                Optional.empty(),
                SourceType.valueOf(hop.get("type").stringValue()),
                Anonymity.NAMED,
                OptionalInt.of(hop.path("count").asInt(1)),
                hop.path("access").asBoolean(false),
                hop.path("reason").asBoolean(false),
                text(hop, "tier").map(Tier::valueOf),
                List.of());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).asStringOpt();
    }
}
