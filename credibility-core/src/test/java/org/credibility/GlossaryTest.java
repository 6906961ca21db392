package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Salience;
import org.credibility.evidence.Stance;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.ResponseKind;
import org.credibility.report.Gap;
import org.credibility.score.Band;
import org.credibility.score.InformationCredibility;
import org.credibility.source.Anonymity;
import org.credibility.source.Interest;
import org.credibility.source.Reliability;
import org.credibility.source.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds docs/GLOSSARY.md against the words of the code. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("..", "docs", "GLOSSARY.md");
    private static final Pattern TERM = Pattern.compile("^\\| `(\\w+)` \\|.*");

    @ParameterizedTest
    @ValueSource(
            classes = {
                SourceType.class,
                Anonymity.class,
                Interest.class,
                Reliability.class,
                InformationCredibility.class,
                Band.class,
                ClaimKind.class,
                Salience.class,
                CueKind.class,
                HedgeMode.class,
                HedgeStrength.class,
                ResponseKind.class,
                Stance.class,
                Gap.class
            })
    void explainsEveryConstant(Class<? extends Enum<?>> type) throws IOException {
        assertThat(terms(type.getSimpleName()))
                .as("docs/GLOSSARY.md, section of %s", type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(constants(type));
    }

    private static List<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** Returns the first cells, where they are code, of the tables in the section whose heading holds the type's name. */
    private static List<String> terms(String type) throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .dropWhile(line -> !(line.startsWith("## ") && line.contains("`" + type + "`")))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(TERM::matcher)
                .filter(Matcher::matches)
                .map(term -> term.group(1))
                .toList();
    }
}
