package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.credibility.attribution.Cue;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Salience;
import org.credibility.corroboration.Backing;
import org.credibility.corroboration.OriginCluster;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.FigureCheck;
import org.credibility.evidence.Stance;
import org.credibility.evidence.StanceChances;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.report.Gain;
import org.credibility.report.Gap;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.RulePattern;
import org.credibility.score.Band;
import org.credibility.score.ClaimScorer;
import org.credibility.score.Interval;
import org.credibility.score.MeanScore;
import org.credibility.score.Score;
import org.credibility.score.ScoreInput;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.ParsedWord;
import org.credibility.syntax.TextParser;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record that other packages can make: no part is missing, no list can be changed. */
class RecordsTest {
    private static final Map<Class<?>, Object> SAMPLES = samples();

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .filter(type -> type != PhraseTable.Match.class)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    @Test
    void findsTheRecords() {
        assertThat(records()).contains(Claim.class, Source.class, Score.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void refusesMissingParts(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            if (!components[at].getType().isPrimitive()) {
                Object[] parts = parts(type);
                parts[at] = null;
                assertThatNullPointerException()
                        .as("%s without %s", type, components[at].getName())
                        .isThrownBy(() -> make(type, parts));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void keepsListsThatCannotBeChanged(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = parts(type);
        for (int at = 0; at < parts.length; at++) {
            parts[at] = parts[at] instanceof List<?> list ? new ArrayList<>(list) : parts[at];
        }
        Object made = make(type, parts);
        for (RecordComponent component : components) {
            if (component.getType() == List.class) {
                List<?> list = (List<?>) component.getAccessor().invoke(made);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as("%s of %s", component.getName(), type)
                        .isThrownBy(list::clear);
            }
        }
    }

    /** Parts of which the record can be made: those of its sample where parts are checked against each other. */
    private static Object[] parts(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object sample = SAMPLES.get(type);
        Object[] parts = new Object[components.length];
        for (int at = 0; at < parts.length; at++) {
            parts[at] = sample == null
                    ? sample(components[at].getType())
                    : components[at].getAccessor().invoke(sample);
        }
        return parts;
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        Object known = SAMPLES.get(type);
        if (known != null) {
            return known;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : make(type, parts(type));
    }

    private static Object make(Class<?> type, Object[] parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        Span span = Span.of(0, 1);
        Source source = new Source(
                1,
                Optional.of("Ann Moe"),
                SourceType.NAMED_PARTICIPANT,
                Anonymity.NAMED,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of(span));
        Chain chain = Chain.of(source);
        samples.put(Backing.class, new Backing("s1", Stance.SUPPORTS, chain, Optional.empty(), false));
        samples.put(OriginCluster.class, new OriginCluster(Stance.SUPPORTS, List.of(0), List.of()));
        samples.put(RulePattern.class, new RulePattern("CR1"));
        samples.put(int.class, 1);
        samples.put(LexicalEntry.class, Lexicon.english().entry("said"));
        samples.put(boolean.class, false);
        samples.put(double.class, 1.0);
        samples.put(String.class, "x");
        samples.put(BigDecimal.class, BigDecimal.ZERO);
        samples.put(Instant.class, Instant.EPOCH);
        samples.put(URI.class, URI.create("https://example.org/a"));
        samples.put(Optional.class, Optional.empty());
        samples.put(OptionalInt.class, OptionalInt.empty());
        samples.put(List.class, List.of());
        samples.put(Map.class, Map.of());
        samples.put(Span.class, span);
        samples.put(Article.class, Article.ofPlainText("x"));
        samples.put(Evidence.class, Evidence.unchecked("d1"));
        samples.put(StanceChances.class, new StanceChances(0.5, 0.25, 0.25));
        samples.put(FigureCheck.class, new FigureCheck(span, "x", FigureCheck.Agreement.ABSENT, Optional.empty()));
        samples.put(TextStructure.class, TextStructure.of("x"));
        samples.put(Sentence.class, TextStructure.of("x").sentences().get(0));
        ParsedText parsed = TextParser.english().parse(TextStructure.of("x"));
        samples.put(ParsedText.class, parsed);
        samples.put(ParsedSentence.class, parsed.sentences().get(0));
        samples.put(ParsedWord.class, parsed.sentences().get(0).words().get(0));
        samples.put(Chain.class, chain);
        samples.put(Cue.class, new Cue(List.of(span), "say", CueKind.REPORT));
        samples.put(Claim.class, analysis(span, chain));
        samples.put(
                Score.class,
                ClaimScorer.score(ScoreInput.builder(ClaimKind.EVENT).build()));
        samples.put(Rule.class, RuleCatalogue.all().get(0));
        samples.put(Gain.class, new Gain(Gap.NAME, analysis(span, chain), Optional.of(source), 38, 52));
        samples.put(MeanScore.class, new MeanScore(50, new Interval(40, 60), Band.of(50)));
        return samples;
    }

    private static Claim analysis(Span span, Chain chain) {
        return new Claim(
                1,
                span,
                ClaimKind.ANALYSIS,
                Salience.BODY,
                List.of(),
                List.of(chain),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
